export type CameraProblem = 'cameraMissing' | 'cameraRefused' | 'cameraBusy';

export interface Camera {
  readonly id: string;
  readonly label: string;
}

export interface OpenCamera {
  readonly id: string;
  readonly stop: () => void;
}

/** Shows a camera in the video: the one with this id, else the one that looks away from the person. */
export async function openCamera(
  video: HTMLVideoElement,
  id: string | null,
): Promise<OpenCamera | CameraProblem> {
  if (!navigator.mediaDevices?.getUserMedia) return 'cameraMissing';
  try {
    const wanted = id === null ? { facingMode: { ideal: 'environment' } } : { deviceId: { exact: id } };
    const size = { width: { ideal: 1280 }, height: { ideal: 720 } };
    const stream = await navigator.mediaDevices.getUserMedia({ video: { ...wanted, ...size }, audio: false });
    const stop = () => {
      for (const track of stream.getTracks()) track.stop();
      video.srcObject = null;
    };
    video.srcObject = stream;
    await video.play().catch(() => {});
    return { id: stream.getVideoTracks()[0]?.getSettings().deviceId ?? '', stop };
  } catch (error) {
    return problemOf(error);
  }
}

/** Their labels are empty until the person has said yes to one of them. */
export async function listCameras(): Promise<readonly Camera[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? [];
  return devices.flatMap(({ kind, deviceId, label }) =>
    kind === 'videoinput' ? [{ id: deviceId, label }] : [],
  );
}

/** What the camera sees now, at most so many points wide. Null while it has no picture. */
export function pictureFrom(
  video: HTMLVideoElement,
  canvas: HTMLCanvasElement,
  widest: number,
): ImageData | null {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0 || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null;
  const scale = Math.min(1, widest / videoWidth);
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function problemOf(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'cameraRefused';
  return name === 'NotReadableError' || name === 'AbortError' ? 'cameraBusy' : 'cameraMissing';
}
