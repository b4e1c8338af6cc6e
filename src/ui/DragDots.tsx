/** What a thing is dragged by, for whoever sees it; the buttons beside it have the words. */
export function DragDots() {
  return (
    <svg width="16" height="24" viewBox="0 0 16 24" aria-hidden="true" focusable="false">
      {[5, 12, 19].flatMap((y) => [4, 12].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="2" />))}
    </svg>
  );
}
