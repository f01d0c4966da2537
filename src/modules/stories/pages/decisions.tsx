import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Form } from '#ui/form.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import type { Piece } from '../difference.ts'
import { t as record } from '../messages/record.ts'
import { t } from '../messages/story.ts'
import { paths } from '../paths.ts'
import type { ShownStory } from '../queries/story.ts'
import { Compared } from './compared.tsx'

type Props = { story: ShownStory; submission: string; attempt: Attempt | undefined; locale: Locale }

/** Giving a story back with the reason. */
export function ReturnForm({ story, submission, attempt, locale }: Props) {
  const text = record(locale)
  const { errors, value } = worded(attempt, t(locale), locale)
  return (
    <Section id="tra-lai" title={text.returnTitle}>
      <Form action={paths.return(story.id)} version={story.version} submission={submission}>
        <TextArea name="note" label={text.returnNote} rows={3} value={value('note')} error={errors.note} />
        <Submit>{t(locale).return}</Submit>
      </Form>
    </Section>
  )
}

/** Taking a story off the portal, with the reason. */
export function TakeDownForm({ story, submission, attempt, locale }: Props) {
  const text = record(locale)
  const { errors, value } = worded(attempt, t(locale), locale)
  return (
    <Section id="go" title={text.takeDownTitle}>
      <Form action={paths.takeDown(story.id)} version={story.version} submission={submission}>
        <TextArea
          name="reason"
          label={text.takeDownReason}
          hint={text.takeDownHint}
          rows={2}
          value={value('reason')}
          error={errors.reason}
        />
        <Submit>{t(locale).takeDown}</Submit>
      </Form>
    </Section>
  )
}

type Correction = Props & { pieces: Piece[]; may: boolean; isOwn: boolean }

/** What would change for readers, and the note that tells them. */
export function CorrectForm({ story, submission, attempt, locale, pieces, may, isOwn }: Correction) {
  const text = record(locale)
  const { errors, value } = worded(attempt, t(locale), locale)
  const why = may ? undefined : isOwn ? text.whyOwn : text.whyHead
  return (
    <Section id="dinh-chinh" title={text.correctTitle} small={text.takenOut}>
      <Compared pieces={pieces} lang={story.language} locale={locale} same={text.noDifference} />
      <Form action={paths.correct(story.id)} version={story.version} submission={submission}>
        <TextArea
          name="correction"
          label={text.correctNote}
          hint={text.correctHint}
          rows={2}
          value={value('correction')}
          error={errors.correction}
        />
        <Submit main disabledWhy={why}>
          {t(locale).correct}
        </Submit>
      </Form>
    </Section>
  )
}
