import { exemplarPaths } from '#modules/exemplars/index.ts'
import { t as fileWords } from '#platform/files/messages.ts'
import type { Locale } from '#platform/i18n.ts'
import type { PictureData } from '#platform/rich-text/picture-data.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Picture } from '#ui/picture.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as news } from '../messages/newsroom.ts'
import { t } from '../messages/story.ts'
import { paths } from '../paths.ts'

/** A picture of a story with the size of its file. */
export type ShownPicture = {
  id: string
  fileId: string
  alt: string
  credit: string
  caption: string
  width: number | null
  height: number | null
}

/** Finds a story's pictures by id, as the desk shows them. */
export function picturesBy(pictures: readonly ShownPicture[]): (id: string) => PictureData | undefined {
  return (id) => {
    const found = pictures.find((it) => it.id === id)
    if (!found) return undefined
    const { fileId, alt, credit, width, height } = found
    return { src: exemplarPaths.file(fileId), width: width ?? 1200, height: height ?? 800, alt, credit }
  }
}

type Props = {
  storyId: string
  pictures: ShownPicture[]
  coverId: string | null
  /** The form of the story, which the buttons beside a picture send. */
  form: string
  submission: string
  attempt: Attempt | undefined
  locale: Locale
}

/** The pictures beside the editor: put one into the text, make one the cover, add another. */
export function Pictures({ storyId, pictures, coverId, form, submission, attempt, locale }: Props) {
  const text = news(locale)
  const { errors, value } = worded(attempt, { ...fileWords(locale), ...t(locale) }, locale)
  const shown = picturesBy(pictures)
  const on = { form, formAction: paths.editOn(storyId) }
  return (
    <section aria-labelledby="anh">
      <h3 id="anh">{text.pictures}</h3>
      {pictures.length === 0 && <p class="small soft">{text.noPictures}</p>}
      <ul class="forms">
        {pictures.map((it) => (
          <li key={it.id}>
            <div class="prose">
              <Picture picture={shown(it.id)!} sizes="17rem" />
            </div>
            <small>{[it.caption || it.alt, it.credit].join(' · ')}</small>
            <div class="acts">
              <button class="link" type="submit" {...on} name="insert" value={it.id}>
                {text.insert}
                <span class="vh">: {it.alt}</span>
              </button>
              {it.id === coverId ? (
                <Tag kind="ok">{text.isCover}</Tag>
              ) : (
                <button class="link" type="submit" {...on} name="makeCover" value={it.id}>
                  {text.makeCover}
                  <span class="vh">: {it.alt}</span>
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <details open={attempt !== undefined || pictures.length === 0}>
        <summary>{text.addPicture}</summary>
        <Form action={paths.pictures(storyId)} submission={submission} multipart>
          <FileField
            name="file"
            label={text.file}
            hint={text.fileHint}
            accept="image/jpeg,image/png,image/webp"
            error={errors.file}
          />
          <Field name="alt" label={text.alt} hint={text.altHint} value={value('alt')} error={errors.alt} />
          <Field name="credit" label={text.credit} value={value('credit')} error={errors.credit} />
          <Field name="caption" label={text.caption} value={value('caption')} error={errors.caption} optionalWord />
          <Submit>{text.addPicture}</Submit>
        </Form>
      </details>
    </section>
  )
}
