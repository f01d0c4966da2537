import type { Phase } from '#modules/criteria/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { addDays, formatDate } from '#platform/text/dates.ts'
import type { worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/round.ts'
import { mostPhases, permissions } from '../round-form.ts'

type Props = { phases: readonly Phase[]; said: ReturnType<typeof worded>; locale: Locale }

/** The phases of a round as rows to fill in: name, days, and what holds in each. */
export function PhaseFields({ phases, said, locale }: Props) {
  const text = t(locale)
  const rows = Math.min(mostPhases, Math.max(phases.length + 1, 2))
  return (
    <>
      {said.errors.phases && <p class="err">{said.errors.phases}</p>}
      {Array.from({ length: rows }, (_, index) => index + 1).map((n) => {
        const phase = phases[n - 1]
        const ticked = said.values[`may.${n}`]
        return (
          <fieldset key={n} class="field">
            <legend>{text.phase(n)}</legend>
            <Field
              name={`name.${n}`}
              label={text.phaseName}
              maxLength={100}
              value={said.value(`name.${n}`, phase?.name)}
              error={said.errors[`name.${n}`]}
            />
            <DateField
              name={`from.${n}`}
              label={text.phaseFrom}
              value={said.value(`from.${n}`, phase && formatDate(phase.from))}
              error={said.errors[`from.${n}`]}
            />
            <DateField
              name={`last.${n}`}
              label={text.phaseLast}
              optionalWord
              value={said.value(`last.${n}`, phase?.to ? formatDate(addDays(phase.to, -1)) : '')}
              error={said.errors[`last.${n}`] ?? said.errors[`to.${n}`]}
            />
            <Checks
              stacked
              name={`may.${n}`}
              label={text.phaseMay}
              values={ticked ? [ticked].flat() : phase ? heldIn(phase) : []}
              error={said.errors[`may.${n}`]}
              options={permissions.map((it) => ({ value: it, label: text[`may_${it}`] }))}
            />
          </fieldset>
        )
      })}
    </>
  )
}

/** The phases of a round as they stand: days, and what holds in each. */
export function PhaseTable({ phases, locale }: Pick<Props, 'phases' | 'locale'>) {
  const text = t(locale)
  return (
    <Table
      caption={text.phases}
      captionHidden
      stack
      columns={[
        { key: 'name', label: text.phaseName },
        { key: 'from', label: text.phaseFrom },
        { key: 'last', label: text.phaseLast },
        ...permissions.map((it) => ({ key: it, label: text[`may_${it}`] })),
      ]}
      rows={phases.map((phase) => ({
        name: phase.name,
        from: formatDate(phase.from),
        last: phase.to ? formatDate(addDays(phase.to, -1)) : '–',
        ...Object.fromEntries(permissions.map((it) => [it, heldIn(phase).includes(it) ? text.yes : text.no])),
      }))}
    />
  )
}

const heldIn = (it: Phase) =>
  permissions.filter(
    (may) => ({ score: it.mayScore, names: it.seesNames, scores: it.seesScores, edits: it.submitterEdits })[may],
  )
