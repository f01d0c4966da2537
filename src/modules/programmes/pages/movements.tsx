import type { Locale } from '#platform/i18n.ts'
import { addDays, type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { Empty } from '#ui/empty.tsx'
import { Switch } from '#ui/switch.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as programmeWords } from '../messages.ts'
import { t } from '../messages/movement.ts'
import { phaseOf } from '../movement.ts'
import { paths } from '../paths.ts'
import type { ListedMovement } from '../queries/movement.ts'
import { RegisterPage } from './register-page.tsx'

/** The parts of the register, and what the address names for them. */
export const parts = { running: undefined, coming: 'sap-toi', over: 'da-qua' } as const
export type Part = keyof typeof parts

type Props = {
  frame: Frame
  locale: Locale
  movements: readonly ListedMovement[]
  part: Part
  day: DateText
  /** The reader may enter some movement. */
  mayEnter: boolean
}

/** The register of movements: those that run, are to come or are over, the widest first. */
export function MovementsPage({ frame, locale, movements, part, day, mayEnter }: Props) {
  const text = t(locale)
  const shown = movements.filter((it) => phaseOf(it, day) === part)
  const count = (of: Part) => movements.filter((it) => phaseOf(it, day) === of).length
  return (
    <RegisterPage
      {...{ frame, locale }}
      title={text.title}
      lead={text.lead}
      add={mayEnter ? { href: paths.enterMovement(), label: text.enter } : { why: text.mayNot }}
    >
      <Switch
        label={text.which}
        items={(Object.keys(parts) as Part[]).map((it) => ({
          label: `${text[it]} (${count(it)})`,
          href: paths.movements(parts[it]),
          current: it === part,
        }))}
      />
      {shown.length === 0 ? (
        <Empty title={text.none}>
          <p>{text.noneText}</p>
        </Empty>
      ) : (
        <Table
          stack
          caption={text.title}
          captionHidden
          columns={[
            { key: 'name', label: text.name },
            { key: 'scope', label: text.scope },
            { key: 'by', label: text.launchedBy },
            { key: 'document', label: text.document },
            { key: 'period', label: text.period },
          ]}
          rows={shown.map((it) => ({
            name: <a href={paths.movement(it.id)}>{it.title}</a>,
            ...{ scope: text[it.scope], by: it.launchedBy, period: periodOf(it, locale) },
            document: (
              <>
                {it.document ?? '–'} {it.toConfirm && <Tag kind="wait">{programmeWords(locale).toConfirm}</Tag>}
              </>
            ),
          }))}
        />
      )}
    </RegisterPage>
  )
}

/** When a movement runs, in words. */
export function periodOf({ from, to }: { from: DateText | null; to: DateText | null }, locale: Locale): string {
  const text = programmeWords(locale)
  const last = to && formatDate(addDays(to, -1))
  if (from && last) return text.fromTo(formatDate(from), last)
  return from ? text.from(formatDate(from)) : last ? text.to(last) : text.noPeriod
}
