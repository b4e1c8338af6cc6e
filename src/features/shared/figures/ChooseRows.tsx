import { useState } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './figures.module.css';

interface Props {
  readonly title: string;
  readonly all: readonly { readonly key: string; readonly label: string }[];
  readonly shown: readonly string[];
  readonly most: number;
  readonly onChange: (keys: readonly string[]) => void;
}

/** Which rows a picture shows, where it has no room for all. */
export function ChooseRows({ title, all, shown, most, onChange }: Props) {
  const t = useTexts();
  const [full, setFull] = useState(false);
  const [opened, setOpened] = useState(false);
  if (all.length <= most) return null;
  const toggle = (key: string) => {
    const isShown = shown.includes(key);
    setFull(!isShown && shown.length >= most);
    if (isShown) onChange(shown.filter((each) => each !== key));
    else if (shown.length < most)
      onChange(all.flatMap((each) => (shown.includes(each.key) || each.key === key ? each.key : [])));
  };
  return (
    <details className={styles.choose} onToggle={() => setOpened(true)}>
      <summary>{t.figures.chooseSummary(shown.length, all.length)}</summary>
      <fieldset>
        <legend className="visually-hidden">{t.figures.choose(title)}</legend>
        {(opened ? all : []).map(({ key, label }) => (
          <label key={key}>
            <input type="checkbox" checked={shown.includes(key)} onChange={() => toggle(key)} />
            {label}
          </label>
        ))}
      </fieldset>
      <p role="status">{full && t.figures.chooseFull(most)}</p>
    </details>
  );
}

/** The chosen rows, or the first there is room for. */
export function useChosen(all: readonly { readonly key: string }[], most: number) {
  const [chosen, choose] = useState<readonly string[] | null>(null);
  return [chosen ?? all.slice(0, most).map(({ key }) => key), choose] as const;
}
