/** What a part of a table is called that the table itself does not name. */
export type DimensionNames = Readonly<Record<keyof typeof keyNames, string>>;

/** The keys are made of these in every language: a newer table is known again, whoever imports it. */
export const keyNames = {
  area: 'Område',
  year: 'År',
  period: 'Periode',
  theme: 'Tema',
  indicator: 'Indikator',
  other: 'Inndeling',
  figure: 'Tall',
} as const;
