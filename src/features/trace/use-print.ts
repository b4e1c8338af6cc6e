import { useEffect, useState } from 'react';

/** After so many frames what is here is printed, also if something has not come. */
const longest = 180;

/** Prints once nothing on the page is being fetched. `asked`: since the first time, everything stands open. */
export function usePrint(): { readonly asked: boolean; readonly print: () => void } {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times === 0) return;
    let frames = 0;
    const look = () => {
      frames += 1;
      if (frames < longest && document.querySelector('main [aria-busy="true"]'))
        frame = requestAnimationFrame(look);
      else window.print();
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [times]);
  return { asked: times > 0, print: () => setTimes((before) => before + 1) };
}
