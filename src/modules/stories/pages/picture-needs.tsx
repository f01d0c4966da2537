import type { Locale } from '#platform/i18n.ts'
import { Faults } from '#ui/faults.tsx'
import { t } from '../messages/library-page.ts'
import { fieldOfPicture, type PictureNeed } from '../needs.ts'
import { paths } from '../paths.ts'
import { lackWords } from './lacks.tsx'

/** Which pictures of a story may not be shown as they stand, what each lacks, and the way to where it is put right. */
export function PictureNeeds({ pictures, locale }: { pictures: PictureNeed[]; locale: Locale }) {
  if (pictures.length === 0) return null
  const text = t(locale)
  return (
    <>
      <h3>{text.picturesLack}</h3>
      <Faults
        items={pictures.map((it) => ({
          state: 'open',
          text: (
            <a id={fieldOfPicture(it.id)} href={paths.libraryPicture(it.libraryId)}>
              {nameOf(it, locale)}
            </a>
          ),
          note: lacksLine(it, locale),
        }))}
      />
    </>
  )
}

/** A picture and all that it lacks, in one line. */
export const pictureLine = (it: PictureNeed, locale: Locale) => `${nameOf(it, locale)}: ${lacksLine(it, locale)}`

function nameOf({ alt, isCover }: PictureNeed, locale: Locale): string {
  const text = t(locale)
  return [`«${alt || text.picture}»`, isCover && `(${text.covered})`].filter(Boolean).join(' ')
}

/** What a picture lacks, in one line. */
export const lacksLine = ({ lacks }: Pick<PictureNeed, 'lacks'>, locale: Locale) =>
  lacks.map((it) => lackWords(it, locale)).join('; ')
