import { exemplarPaths } from '#modules/exemplars/index.ts'
import { maxBytes } from '#platform/files/limits.ts'
import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import type { FormKind } from '../form-kind.ts'
import { t } from '../messages/form.ts'
import { paths } from '../paths.ts'
import type { ShownForm } from '../queries/form.ts'
import type { ShownStory } from '../queries/story.ts'

type Props = {
  story: ShownStory
  kind: FormKind
  form: ShownForm
  may: boolean
  submission: string
  attempt: Attempt | undefined
  locale: Locale
}

/** What can be heard of a form, and giving it a person's recording. */
export function Sound({ story, kind, form, may, submission, attempt, locale }: Props) {
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  return (
    <Section id="nghe" title={text.sound}>
      {form.soundId && form.soundKind ? (
        <figure>
          {/* biome-ignore lint/a11y/useMediaCaption: its words stand in full above */}
          <audio controls preload="none" src={exemplarPaths.file(form.soundId)} />
          <figcaption>{text[form.soundKind]}</figcaption>
        </figure>
      ) : (
        <p>{story.language === 'vi' ? text.noSound : text.noSoundKm}</p>
      )}
      {may && (
        <Form action={paths.recording(story.id, kind)} version={form.version} submission={submission} multipart>
          <Hidden name="id" value={form.id} />
          <FileField
            name="file"
            label={text.file}
            accept=".mp3,audio/mpeg"
            maxBytes={maxBytes.sound}
            error={errors.file}
          />
          <Submit>{text.send}</Submit>
        </Form>
      )}
    </Section>
  )
}
