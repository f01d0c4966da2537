import { exemplarPaths } from '#modules/exemplars/index.ts'
import { t as fileWords } from '#platform/files/messages.ts'
import type { Locale } from '#platform/i18n.ts'
import type { PictureData } from '#platform/rich-text/picture-data.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Picture } from '#ui/picture.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as words } from '../messages/library.ts'
import { t as library } from '../messages/library-page.ts'
import { t as news } from '../messages/newsroom.ts'
import { t } from '../messages/story.ts'
import { paths } from '../paths.ts'
import { type Lack, rightsKinds } from '../picture-lacks.ts'
import { lacksLine } from './picture-needs.tsx'

/** A picture of a story with the size of its file. */
export type ShownPicture = {
  id: string
  libraryId: string
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
  /** What each lacks before it may go out. */
  lacks: Map<string, Lack[]>
  coverId: string | null
  /** The form of the story, which the buttons beside a picture send. */
  form: string
  submission: string
  attempt: Attempt | undefined
  locale: Locale
}

/** The pictures beside the editor: put one into the text, make one the cover, add another. */
export function Pictures({ storyId, pictures, lacks, coverId, form, submission, attempt, locale }: Props) {
  const text = news(locale)
  const { errors, value } = worded(attempt, { ...fileWords(locale), ...t(locale) }, locale)
  const [page, kinds] = [library(locale), words(locale)]
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
            {(lacks.get(it.libraryId) ?? []).length > 0 && (
              <p>
                <Tag kind="late">{lacksLine({ lacks: lacks.get(it.libraryId)! }, locale)}</Tag>
              </p>
            )}
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
              <a class="link" href={paths.libraryPicture(it.libraryId)}>
                {(lacks.get(it.libraryId) ?? []).length > 0 ? page.openPicture : page.picture}
                <span class="vh">: {it.alt}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a class="btn" href={paths.choosePicture(storyId)}>
          {page.fromLibrary}
        </a>
      </p>
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
          <Select
            name="rights"
            label={page.rights}
            blank={kinds.unknown}
            value={value('rights')}
            error={errors.rights}
            options={rightsKinds.filter((it) => it !== 'unknown').map((it) => ({ value: it, label: kinds[it] }))}
          />
          <Select
            name="shown"
            label={page.shown}
            blank={kinds.unknown}
            value={value('shown')}
            error={errors.shown}
            options={[
              { value: 'nobody', label: kinds.nobody },
              { value: 'people', label: kinds.peopleIn },
            ]}
          />
          <Submit>{text.addPicture}</Submit>
        </Form>
      </details>
    </section>
  )
}
