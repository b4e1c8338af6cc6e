import { PointerSensor, useSensor, useSensors } from '@dnd-kit/core';

/** A tap on the handle is no drag: the finger has to go so many pixels. */
const activation = { activationConstraint: { distance: 6 } };

const silent = () => undefined;

/** What is moved is said where it is saved, in the interface's language; and every drag has buttons, for whoever does not see it. */
const accessibility = {
  announcements: { onDragStart: silent, onDragOver: silent, onDragEnd: silent, onDragCancel: silent },
  screenReaderInstructions: { draggable: '' },
};

/** How everything in the app is dragged: with a pointer, for the `DndContext` around it. */
export function useDragging() {
  return { sensors: useSensors(useSensor(PointerSensor, activation)), accessibility };
}
