import type { ListedFile } from '#/handover/package.ts';
import type { PackageTexts } from '#/i18n/package-texts.ts';
import { useFormat } from '#/i18n/react.tsx';
import styles from './Package.module.css';

/** Every file by its name in the package, what it is, and how large. */
export function FileList({ files, words }: { files: readonly ListedFile[]; words: PackageTexts }) {
  const format = useFormat();
  return (
    <table className={styles.files}>
      <thead>
        <tr>
          <th scope="col">{words.file}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.size}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ path, title, text, size }) => (
          <tr key={path}>
            <th scope="row">{path}</th>
            <td>
              {title}
              <span className={styles.about}>{text}</span>
            </td>
            <td>{format.bytes(size)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
