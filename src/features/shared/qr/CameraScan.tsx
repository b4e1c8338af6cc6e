import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { type Camera, type CameraProblem, listCameras, openCamera, pictureFrom } from '#/platform/camera.ts';
import styles from './CameraScan.module.css';

export interface CameraWords {
  readonly stopCamera: string;
  readonly pickCamera: string;
  readonly cameraNumber: (n: number) => string;
  readonly starting: string;
  readonly looking: string;
  readonly preview: string;
}

interface Props {
  readonly words: CameraWords;
  /** Called with each text that is read, again when another one comes into the picture. */
  readonly onText: (text: string) => void;
  readonly onProblem: (problem: CameraProblem) => void;
  readonly onStop: () => void;
}

/** Looks this often; a hand holds a tablet still for longer. */
const pause = 150;
/** Enough for a code that fills a third of the picture, and quick on an old tablet. */
const widest = 960;

/** The camera, looking for QR codes until it is told to stop or the page is hidden. Nothing of what it sees is kept. */
export function CameraScan({ words, onText, onProblem, onStop }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const [picked, pick] = useState<string | null>(null);
  /** What the browser has chosen; not what is asked for, or the camera would be opened a second time. */
  const [openedId, setOpened] = useState('');
  const [cameras, setCameras] = useState<readonly Camera[]>([]);
  const [isOn, setOn] = useState(false);
  const told = useRef({ onText, onProblem, onStop });
  told.current = { onText, onProblem, onStop };
  useEffect(() => {
    const shown = video.current;
    if (shown === null) return;
    let wanted = true;
    let stop = () => {};
    const begin = async () => {
      const opened = await openCamera(shown, picked);
      if (typeof opened === 'string') return wanted && told.current.onProblem(opened);
      if (!wanted) return opened.stop();
      const stopReading = readFrom(shown, (text) => told.current.onText(text));
      stop = () => {
        stopReading();
        opened.stop();
      };
      setOn(true);
      setOpened(opened.id);
      setCameras(await listCameras());
    };
    const onHidden = () => {
      if (document.visibilityState === 'hidden') told.current.onStop();
    };
    void begin();
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      wanted = false;
      document.removeEventListener('visibilitychange', onHidden);
      stop();
    };
  }, [picked]);
  return (
    <div className={styles.scan}>
      <video ref={video} className={styles.video} aria-label={words.preview} muted playsInline />
      <p role="status">{isOn ? words.looking : words.starting}</p>
      {cameras.length > 1 && (
        <Field>
          <Label>{words.pickCamera}</Label>
          <Select value={picked ?? openedId} onChange={(event) => pick(event.target.value)}>
            {cameras.map(({ id, label }, index) => (
              <Select.Option key={id} value={id}>
                {label || words.cameraNumber(index + 1)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <div>
        <Button variant="secondary" onClick={onStop}>
          {words.stopCamera}
        </Button>
      </div>
    </div>
  );
}

/** The reader is a chunk of its own, fetched when a camera is. */
function readFrom(video: HTMLVideoElement, onText: (text: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted = true;
  let last = '';
  const canvas = document.createElement('canvas');
  void import('#/exchange/qr-read.ts').then(({ readQr }) => {
    const look = () => {
      if (!wanted) return;
      const picture = pictureFrom(video, canvas, widest);
      const text = picture && readQr(picture);
      if (text !== null && text !== last) {
        last = text;
        onText(text);
      }
      timer = setTimeout(look, pause);
    };
    look();
  });
  return () => {
    wanted = false;
    clearTimeout(timer);
  };
}
