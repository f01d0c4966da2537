import type { Locale } from '#platform/i18n.ts'
import { RichText } from '#platform/rich-text/render.tsx'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { languageNames } from '#ui/locale.ts'
import { Notice } from '#ui/notice.tsx'
import { Picture } from '#ui/picture.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import type { LinkAnswer, LinkState } from '../approval-link.ts'
import { t } from '../messages/answer-link.ts'
import { t as record } from '../messages/record.ts'
import { momentOf } from '../moment.ts'
import { linkPaths } from '../paths.ts'
import type { readLinkedText } from '../queries/approval-link.ts'
import type { ShownPicture } from './pictures.tsx'

type Props = {
  demo: boolean
  locale: Locale
  link: { id: string; name: string; title: string; agency: string; expiresAt: Date }
  token: string
  /** Whether an approval by it is one, or an opinion. */
  isDecided: boolean
  story: Awaited<ReturnType<typeof readLinkedText>>
  pictures: readonly ShownPicture[]
  attempt: Attempt | undefined
}

/** A text in review as readers would see it, and the answer of the person for whom the link is. Opening it changes nothing. */
export function AnswerLinkPage(props: Props) {
  const { demo, locale, link, token, story, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  return (
    <PortalPage title={text.title} {...{ locale, demo }} path="/duyet" isPrivate>
      <div class="wrap flow">
        <ErrorSummary title={text.refused} errors={errors} />
        <Notice title={text.title}>
          <p>{text.greeting(link.name, link.title, link.agency)}</p>
          <p>{text.from(story.unitName, momentOf(link.expiresAt))}</p>
          <p class="small">{text.private}</p>
        </Notice>
        <Languages {...{ locale }} href={(it) => linkPaths.answer(link.id, token, it)} />
      </div>
      <Shown {...props} />
      <div class="wrap">
        <Answering {...props} />
      </div>
    </PortalPage>
  )
}

function Shown({ locale, link, token, story, pictures }: Props) {
  const text = t(locale)
  const picture = (id: string) => {
    const found = pictures.find((it) => it.id === id)
    if (!found) return undefined
    const { alt, credit, width, height } = found
    return { src: linkPaths.picture(link.id, token, id), width: width ?? 1200, height: height ?? 800, alt, credit }
  }
  const cover = pictures.find(({ id }) => id === story.coverId)
  return (
    <article class="story">
      <header class="wrap story-head" lang={story.language}>
        <div>
          <p class="topic" lang={locale}>
            {story.fieldName}
          </p>
          <h1>{story.title}</h1>
          <p class="standfirst">{story.standfirst}</p>
          <p class="meta" lang={locale}>
            {record(locale).byline(story.author, story.unitName)}
          </p>
        </div>
        {cover && (
          <figure>
            <Picture picture={picture(cover.id)!} eager />
            <figcaption>
              {cover.caption} <cite class="credit">{cover.credit}</cite>
            </figcaption>
          </figure>
        )}
      </header>
      <div class="wrap">
        <section class="prose" lang={story.language} aria-label={text.text}>
          <RichText doc={story.body} picture={picture} locale={story.language} />
        </section>
      </div>
    </article>
  )
}

function Answering({ locale, link, token, isDecided, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: 'answer' | 'note' | 'typedName') => ({ name, value: value(name), error: errors[name] })
  return (
    <Section id="tra-loi" title={text.yours}>
      <p class="prose">{isDecided ? text.decides : text.advises}</p>
      <form class="form" method="post" action={linkPaths.answer(link.id, token, locale)} noValidate>
        <Radios
          {...field('answer')}
          label={text.answer}
          stacked
          options={[
            { value: 'approve', label: isDecided ? text.approve : text.agree },
            { value: 'return', label: text.return },
          ]}
        />
        <TextArea {...field('note')} label={text.note} hint={text.noteHint} rows={4} maxLength={2000} />
        <Field
          {...field('typedName')}
          label={text.typedName}
          hint={text.typedHint}
          autocomplete="name"
          maxLength={120}
        />
        <Submit main>{text.send}</Submit>
      </form>
    </Section>
  )
}

/** The page in the other languages: whoever is asked may read Khmer better than Vietnamese. */
function Languages({ locale, href }: { locale: Locale; href: (locale: Locale) => string }) {
  const others = (Object.keys(languageNames) as Locale[]).filter((it) => it !== locale)
  return (
    <p class="small">
      {others.map((it, at) => (
        <>
          {at > 0 && ' · '}
          <a href={href(it)} lang={it}>
            {languageNames[it]}
          </a>
        </>
      ))}
    </p>
  )
}

type SaidProps = { demo: boolean; locale: Locale; said: Exclude<LinkState, 'open'> | LinkAnswer['answer'] }

/** What became of an answer, or why the link opens nothing any more: no word of the text. */
export function LinkSaidPage({ demo, locale, said }: SaidProps) {
  const text = t(locale)
  const lead = said === 'approved' || said === 'opinion' || said === 'returned' ? text.thanks : text[`${said}Text`]
  return (
    <PortalPage title={text[said]} {...{ locale, demo }} path="/duyet" isPrivate>
      <div class="wrap flow">
        <Head title={text[said]} lead={lead} />
      </div>
    </PortalPage>
  )
}
