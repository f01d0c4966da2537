import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { countWords } from '#platform/text/words.ts'
import { Faults } from '#ui/faults.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Tag } from '#ui/tag.tsx'
import type { State } from '../lifecycle.ts'
import { t as calendar } from '../messages/calendar.ts'
import { t as record } from '../messages/record.ts'
import { t } from '../messages/story.ts'
import { beforeReview, countNeeds, type Need, type Needs } from '../needs.ts'
import { paths } from '../paths.ts'
import type { Rights } from '../policy.ts'
import type { ShownStory } from '../queries/story.ts'
import { PictureNeeds } from './picture-needs.tsx'
import { StateTag } from './state-tag.tsx'

export type Translation = { id: string; language: Locale; title: string; state: State }
type Props = {
  story: ShownStory
  plain: string
  needs: Needs
  rights: Rights
  translations: Translation[]
  /** A fresh id for each button, so that pressing one does not use up the other. */
  submissions: Record<'km' | 'en', string>
  locale: Locale
}

/** Beside the text: what it still lacks, and its other languages. */
export function Side({ story, plain, needs, rights, translations, submissions, locale }: Props) {
  const text = record(locale)
  const isBegun = story.state === 'draft' || story.state === 'taken_down'
  return (
    <section aria-labelledby="ben">
      {isBegun && needs.words.length > 0 && (
        <>
          <h3>{text.missing}</h3>
          <Faults
            items={needs.words.map((need) => ({
              state: 'open',
              text: <a href={`${paths.edit(story.id)}#${anchors[need]}`}>{t(locale)[`stories.need.${need}`]}</a>,
              note: need === 'words' ? text.fewWords(countWords(plain)) : undefined,
            }))}
          />
        </>
      )}
      {isBegun && countNeeds(beforeReview(needs)) === 0 && (
        <p class="small">
          <Tag kind="ok">{text.ready}</Tag>
        </p>
      )}
      {story.occasion && (
        <p class="small">
          {calendar(locale).occasion}: <a href={paths.entry(story.occasion.id)}>{story.occasion.name}</a>,{' '}
          <time dateTime={story.occasion.on}>{formatDate(story.occasion.on)}</time>
        </p>
      )}
      <PictureNeeds pictures={needs.pictures} locale={locale} />
      <h3 id="ben">{text.translations}</h3>
      {story.originalId ? (
        <p>
          {text.original}: <a href={paths.show(story.originalId)}>{story.originalTitle}</a>
        </p>
      ) : (
        <Languages {...{ story, rights, translations, submissions, locale }} />
      )}
    </section>
  )
}

const anchors: Record<Need, string> = {
  ...{ title: 'title', standfirst: 'standfirst', words: 'body', cover: 'coverId' },
}

function Languages({ story, rights, translations, submissions, locale }: Omit<Props, 'plain' | 'needs'>) {
  const text = record(locale)
  return (
    <ul class="forms">
      {(['km', 'en'] as const)
        .filter((language) => language !== story.language)
        .map((language) => {
          const found = translations.find((it) => it.language === language)
          return (
            <li key={language}>
              <h4>
                {t(locale)[language]}{' '}
                {found ? <StateTag state={found.state} locale={locale} /> : <Tag kind="wait">{text.notTranslated}</Tag>}
              </h4>
              {found ? (
                <a href={paths.show(found.id)} lang={found.language}>
                  {found.title}
                </a>
              ) : (
                rights.write && (
                  <PostButton
                    quiet
                    action={paths.translate(story.id)}
                    label={text.translateTo(t(locale)[language])}
                    values={{ language, submission: submissions[language] }}
                  />
                )
              )}
            </li>
          )
        })}
    </ul>
  )
}
