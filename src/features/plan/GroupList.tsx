import { edit as change, remove as deletion } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import { headcountOf } from '#/domain/group-plan.ts';
import type { Group } from '#/domain/workshop.ts';
import { NumberField } from '#/features/shared/fields/NumberField.tsx';
import { useDelete } from '#/features/shared/fields/use-delete.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { DeleteButton } from './DeleteButton.tsx';
import { GroupName } from './GroupName.tsx';
import styles from './GroupsScreen.module.css';

/** Every group with its name and numbers, and what they come to. */
export function GroupList() {
  const t = useTexts();
  const { session } = useWorkshop();
  const inAll = headcountOf(session.groups);
  return (
    <table className={styles.groups}>
      <caption className="visually-hidden">{t.plan.groups.list}</caption>
      <thead>
        <tr>
          <th scope="col">{t.plan.groups.name}</th>
          <th scope="col">{t.plan.groups.politicians}</th>
          <th scope="col">
            <abbr title={t.plan.groups.administrators}>{t.plan.groups.administration}</abbr>
          </th>
          <th scope="col">{t.plan.groups.inAll}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {session.groups.map((group) => (
          <GroupRow key={group.id} group={group} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.plan.groups.inAll}</th>
          <td>{inAll.politicians}</td>
          <td>{inAll.administrators}</td>
          <td>{inAll.politicians + inAll.administrators}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function GroupRow({ group }: { group: Entry<'group'> }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const edit = useEdit(workshopId);
  const remove = useDelete();
  const { politicians, administrators } = group.value;
  const name = group.value.name || t.plan.groups.untitled;
  const save = (patch: Partial<Group>) => edit(() => [change('group', group.id, patch)]);
  return (
    <tr>
      <td>
        <GroupName group={group} name={name} save={save} />
      </td>
      <td>
        <NumberField
          className={styles.number}
          aria-label={t.plan.groups.politiciansOf(name)}
          value={politicians}
          max={99}
          onSave={(number) => save({ politicians: number })}
        />
      </td>
      <td>
        <NumberField
          className={styles.number}
          aria-label={t.plan.groups.administratorsOf(name)}
          value={administrators}
          max={99}
          onSave={(number) => save({ administrators: number })}
        />
      </td>
      <td>{politicians + administrators}</td>
      <td>
        <DeleteButton
          label={t.plan.groups.removeGroup(name)}
          onClick={() => void remove([deletion(group.id)], t.common.deleted(name))}
        />
      </td>
    </tr>
  );
}
