/** What one source can hold and still be read, cited and sent by every tablet in the room (docs/decisions/0013). */
export const importLimits = { figures: 200_000, statements: 2_000 } as const;
