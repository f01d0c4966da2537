import type { Locale } from '#platform/i18n.ts'
import { Field } from '#ui/field.tsx'
import { t } from '../messages/event.ts'
import { type Item, mostItems } from '../programme.ts'

type Props = { locale: Locale; items: readonly Item[]; errors: Record<string, string>; isFresh: boolean }

const shown = 3

/** Rows for the programme of an event: at least three, two more than there are, never more than a programme holds. */
export function ProgrammeFields({ locale, items, errors, isFresh }: Props) {
  const text = t(locale)
  const count = Math.min(mostItems, Math.max(shown, items.length + (isFresh ? 2 : 0)))
  const of = (name: string, row: number) => ({
    ...{ name, id: `${name}.${row}` },
    ...(errors[`${name}.${row}`] && { error: errors[`${name}.${row}`] }),
  })
  return (
    <fieldset class="flow">
      <legend>{text.programme}</legend>
      <p class="hint">{text.programmeHint}</p>
      {Array.from({ length: count }, (_, row) => (
        <div key={row} class="flow">
          <Field {...of('itemTitle', row)} label={text.itemTitle(row + 1)} value={items[row]?.title} maxLength={200} />
          <div class="pair">
            <Field {...of('itemTime', row)} label={text.itemTime(row + 1)} value={items[row]?.at} maxLength={10} />
            <Field {...of('itemWho', row)} label={text.itemWho(row + 1)} value={items[row]?.who} maxLength={200} />
          </div>
        </div>
      ))}
    </fieldset>
  )
}
