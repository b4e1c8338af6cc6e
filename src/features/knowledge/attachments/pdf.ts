import { getDocument, type PDFPageProxy, PDFWorker, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';
import { bad, good, type Result } from '#/domain/result.ts';

export type PdfProblem = 'locked' | 'broken';

export interface PdfDocument {
  readonly pages: number;
  /** From 1. */
  readonly page: (number: number) => Promise<PDFPageProxy>;
  readonly close: () => void;
}

/** Opens a document in a worker of its own. Scripts and forms in it are not run; nothing is fetched. */
export async function openPdf(bytes: ArrayBuffer): Promise<Result<PdfDocument, PdfProblem>> {
  const port = new PdfWorker();
  // The library's own types know no port but «none».
  const worker = new PDFWorker({ port: port as never });
  const close = () => {
    worker.destroy();
    port.terminate();
  };
  try {
    const document = await getDocument({
      // The reader keeps what it is given: what is stored stays ours.
      data: new Uint8Array(bytes.slice(0)),
      worker,
      // Unpacking by WebAssembly would need a wider policy for scripts (decision 19).
      useWasm: false,
      wasmUrl: new URL(`${import.meta.env.BASE_URL}pdf/`, location.href).href,
      isEvalSupported: false,
      enableXfa: false,
      verbosity: 0,
    }).promise;
    return good({ pages: document.numPages, page: (number) => document.getPage(number), close });
  } catch (error) {
    close();
    return bad((error as Error).name === 'PasswordException' ? 'locked' : 'broken');
  }
}

export interface DrawnPage {
  readonly stop: () => void;
  readonly done: Promise<void>;
}

/** Draws a page, and puts its words over it, so that they can be read aloud, searched and copied. */
export function drawPage(
  page: PDFPageProxy,
  { canvas, words, width }: { canvas: HTMLCanvasElement; words: HTMLElement; width: number },
): DrawnPage {
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const sharpness = Math.min(
    window.devicePixelRatio || 1,
    largestCanvas / Math.max(viewport.width, viewport.height),
    2,
  );
  canvas.width = Math.floor(viewport.width * sharpness);
  canvas.height = Math.floor(viewport.height * sharpness);
  const drawing = page.render({ canvas, viewport, transform: [sharpness, 0, 0, sharpness, 0, 0] });
  words.replaceChildren();
  words.style.setProperty('--total-scale-factor', String(scale));
  const text = new TextLayer({ textContentSource: page.streamTextContent(), container: words, viewport });
  return {
    stop: () => {
      drawing.cancel();
      text.cancel();
    },
    done: Promise.all([drawing.promise, text.render()]).then(() => undefined),
  };
}

/** What a tablet's canvas holds on a side, in pixels. */
const largestCanvas = 4096;
