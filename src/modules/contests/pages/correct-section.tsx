import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Form } from '#ui/form.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { correctionKinds } from '../contest.ts'
import { t as contestWords } from '../messages/contest.ts'
import { t } from '../messages/correction.ts'
import { paths } from '../paths.ts'
import type { ShownContest } from '../queries/contest.ts'
import type { Correctable, Correction } from '../queries/corrections.ts'
import { CorrectionList } from './correction-list.tsx'

type Props = {
  locale: Locale
  contest: ShownContest
  entries: readonly Correctable[]
  corrections: readonly Correction[]
  submission: () => string
  attempt: Attempt | undefined
}

/** Correcting announced results in public, with what was corrected before. */
export function CorrectSection({ locale, contest, entries, corrections, submission, attempt }: Props) {
  const text = t(locale)
  const isThis = attempt?.values.kind !== undefined || attempt?.values.entryId !== undefined
  const { errors, saved, value } = worded(isThis ? attempt : undefined, { ...contestWords(locale), ...text }, locale)
  return (
    <Section id="dinh-chinh" title={text.correct}>
      {corrections.length > 0 && <CorrectionList {...{ corrections, locale }} />}
      <details open={isThis}>
        <summary>{text.correct}</summary>
        <p class="prose">{text.correctLead}</p>
        <Form
          action={paths.correct(contest.id)}
          version={saved.version ?? value('version', String(contest.version))}
          submission={value('submission', submission())}
        >
          <Select
            {...{ name: 'entryId', label: text.correctEntry, value: value('entryId'), error: errors.entryId }}
            blank="–"
            options={entries.map(({ id, ref, title, isTakenOff }) => ({
              value: id,
              label: `${ref}: ${title}${isTakenOff ? ` (${text.takenOff})` : ''}`,
            }))}
          />
          <Radios
            {...{ name: 'kind', label: text.correctKind, error: errors.kind }}
            value={value('kind', 'take_off')}
            options={correctionKinds.map((it) => ({ value: it, label: text[it] }))}
          />
          <TextArea
            {...{ name: 'why', label: text.correctWhy, value: value('why'), error: errors.why }}
            rows={2}
            maxLength={1000}
            required
          />
          <div class="bar">
            <Submit>{text.correct}</Submit>
          </div>
        </Form>
      </details>
    </Section>
  )
}
