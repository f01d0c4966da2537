import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { Faults } from '#ui/faults.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import type { Doubt } from '../doubts.ts'
import { t } from '../messages/doubts.ts'
import { t as figureWords } from '../messages/sentences.ts'
import { paths } from '../paths.ts'
import type { Worded } from './report-document.tsx'

type Props = {
  reportId: string
  version: number
  doubts: readonly Doubt[]
  canWrite: boolean
  locale: Locale
  form: Worded
  submission: string
}

/** What looks wrong in the figures, each with what the unit says of it; and the place to explain the next one. */
export function Doubts({ reportId, version, doubts, canWrite, locale, form, submission }: Props) {
  const text = t(locale)
  const open = canWrite ? doubts.find(({ explanation }) => !explanation) : undefined
  return (
    <>
      <Faults
        items={doubts.map((it) => ({
          state: it.explanation ? 'ok' : 'late',
          text: <a href={paths.figure(reportId, it.at)}>{doubtWords(it, locale)}</a>,
          note: it.explanation && `${it.explanation.words} ${it.explanation.by}, ${formatDate(it.explanation.on)}`,
        }))}
      />
      {open && (
        <Form action={paths.explain(reportId)} {...{ version }} submission={form.value('submission') || submission}>
          <Hidden name="doubt" value={open.key} />
          <TextArea
            name="words"
            label={`${text.explain}: ${doubtWords(open, locale)}`}
            hint={text.hint}
            rows={3}
            maxLength={1000}
            value={form.value('words')}
            error={form.errors.words ?? form.errors.doubt}
          />
          <Submit>{text.save}</Submit>
        </Form>
      )}
    </>
  )
}

/** What looks wrong, in a line. */
export function doubtWords({ rule, at, before, now }: Doubt, locale: Locale): string {
  const text = t(locale)
  return rule === 'jump' ? text.jump(figureWords(locale)[at], before ?? 0, now) : text[rule]
}
