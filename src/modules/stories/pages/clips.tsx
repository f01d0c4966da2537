import { exemplarPaths } from '#modules/exemplars/index.ts'
import { maxBytes } from '#platform/files/limits.ts'
import { t as fileWords } from '#platform/files/messages.ts'
import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as sounds } from '../messages/clip.ts'
import { t as forms } from '../messages/form.ts'
import { t as news } from '../messages/newsroom.ts'
import { paths } from '../paths.ts'
import type { Clip } from '../clip.ts'

type Props = {
  storyId: string
  clips: Clip[]
  /** The form of the story, which the button beside a sound sends. */
  form: string
  submission: string
  attempt: Attempt | undefined
  locale: Locale
}

/** The sounds beside the editor: hear one, put one into the text, add another. */
export function Clips({ storyId, clips, form, submission, attempt, locale }: Props) {
  const text = sounds(locale)
  const { errors, value } = worded(attempt, { ...fileWords(locale), ...forms(locale) }, locale)
  return (
    <section aria-labelledby="am-thanh">
      <h3 id="am-thanh">{text.sounds}</h3>
      <ul class="forms">
        {clips.map((it) => (
          <li key={it.id}>
            {/* biome-ignore lint/a11y/useMediaCaption: its words stand with it */}
            <audio controls preload="none" src={exemplarPaths.file(it.fileId)} aria-label={it.title} />
            <small>{[it.title, it.credit].join(' · ')}</small>
            <div class="acts">
              <button
                class="link"
                type="submit"
                form={form}
                formAction={paths.editOn(storyId)}
                name="insertSound"
                value={it.id}
              >
                {news(locale).insert}
                <span class="vh">: {it.title}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      <details open={attempt !== undefined}>
        <summary>{text.add}</summary>
        <Form action={paths.clips(storyId)} submission={submission} multipart>
          <FileField
            name="file"
            id="clip-file"
            label={text.file}
            accept=".mp3,audio/mpeg"
            maxBytes={maxBytes.sound}
            error={errors.file}
          />
          <Field name="title" id="clip-title" label={text.title} value={value('title')} error={errors.title} />
          <TextArea
            name="transcript"
            id="clip-transcript"
            label={text.transcript}
            hint={text.transcriptHint}
            rows={4}
            maxLength={5000}
            value={value('transcript')}
            error={errors.transcript}
          />
          <Field name="credit" id="clip-credit" label={text.credit} value={value('credit')} error={errors.credit} />
          <Submit>{text.add}</Submit>
        </Form>
      </details>
    </section>
  )
}
