import { subjectWords } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { t as ledger } from '../messages/delivery.ts'
import { t as interview } from '../messages/interview.ts'
import { t as news } from '../messages/newsroom.ts'
import { t } from '../messages/press.ts'
import { paths } from '../paths.ts'
import type { findContact } from '../queries/coordination.ts'
import type { getOffer, listOfferedStories } from '../queries/offer.ts'
import { AskInterview, RecordCarried } from './offer-forms.tsx'
import { TakenKits, type TakenProps } from './taken-kits.tsx'

export type OfferedStory = Awaited<ReturnType<typeof listOfferedStories>>[number]
export type OfferProps = TakenProps & {
  frame: Frame
  locale: Locale
  offer: Awaited<ReturnType<typeof getOffer>>
  stories: readonly OfferedStory[]
  contact: Awaited<ReturnType<typeof findContact>>
  /** What this reader is called where they take or carry something. */
  agency: string
  official: string
  may: { ask: boolean; carry: boolean }
  submissions: { kit: string; ask: string; carry: string }
  /** Which of the page's forms came back. */
  failed: 'kit' | 'ask' | 'carry' | 'settle' | undefined
  attempt: Attempt | undefined
}

/** One offered exemplar, as an agency of the press meets it: who, which stories, and what may be asked for. */
export function OfferPage(props: OfferProps) {
  const { frame, locale, offer, stories, contact, attempt, may } = props
  const text = t(locale)
  const kinds = subjectWords(locale) as Record<string, string>
  const words = { ...ledger(locale), ...interview(locale), ...text }
  const { errors } = worded(attempt, words, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={offer.name}
      crumbs={[
        { label: news(locale).newsroom, href: paths.board() },
        { label: text.offers, href: paths.offers() },
        { label: offer.name },
      ]}
    >
      <Head title={offer.name} lead={offer.summary} />
      <ErrorSummary title={interview(locale).refused} errors={errors} />
      <Facts
        boxed
        items={[
          { label: text.who, value: [kinds[offer.kind], offer.code].filter(Boolean).join(' · ') },
          ...(offer.occupation ? [{ label: text.occupation, value: offer.occupation }] : []),
          { label: text.field, value: offer.fieldName },
          { label: text.unit, value: offer.unitName },
          { label: text.recognised, value: formatDate(offer.recognisedOn) },
          { label: text.agreedUntil, value: offer.until ? formatDate(offer.until) : text.noEnd },
          {
            label: text.contact,
            value: contact
              ? [contact.name, contact.unitName, contact.phone, contact.email].filter(Boolean).join(', ')
              : text.noContact,
          },
        ]}
      />
      <Section id="bai" title={text.stories}>
        {stories.length === 0 ? <Notice>{text.noStories}</Notice> : <p class="prose soft">{text.takeKitHint}</p>}
        <ul class="strip">
          {stories.map((story, at) => (
            <li key={story.id} class="flow">
              <StoryKit {...props} {...{ story, at }} />
            </li>
          ))}
        </ul>
      </Section>
      <TakenKits {...props} />
      {may.carry && stories.length > 0 && <RecordCarried {...props} />}
      {may.ask && <AskInterview {...props} />}
    </DeskPage>
  )
}

function StoryKit({
  story,
  at,
  offer,
  locale,
  agency,
  official,
  submissions,
  failed,
  attempt,
}: OfferProps & { story: OfferedStory; at: number }) {
  const text = t(locale)
  const own = failed === 'kit' && attempt?.values.storyId === story.id ? attempt : undefined
  const { errors, value } = worded(own, text, locale)
  return (
    <>
      <p>
        <a href={paths.portal(story.slug, story.language)} lang={story.language}>
          {story.title}
        </a>
        <br />
        <small class="soft">{formatDate(today(story.publishedAt))}</small>
      </p>
      {story.against.length > 0 ? (
        <p class="why">{text.notAgreed(story.against.join(', '))}</p>
      ) : (
        <Form action={paths.takeKit(offer.id)} submission={`${submissions.kit.slice(0, 24)}${story.id.slice(24)}`}>
          <Hidden name="storyId" value={story.id} />
          <Field
            {...{ name: 'outlet', id: `outlet-${at}`, label: text.outlet, maxLength: 200 }}
            {...{ value: value('outlet', agency), error: errors.outlet }}
          />
          <Field
            {...{ name: 'taker', id: `taker-${at}`, label: text.taker, maxLength: 120 }}
            {...{ value: value('taker', official), error: errors.taker }}
          />
          <Submit>
            {text.takeKit}
            <span class="vh">: {story.title}</span>
          </Submit>
        </Form>
      )}
    </>
  )
}
