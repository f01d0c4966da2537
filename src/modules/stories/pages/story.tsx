import { exemplarPaths } from '#modules/exemplars/index.ts'
import { type Looked, QuietWarning } from '#modules/fostering/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { RichText } from '#platform/rich-text/render.tsx'
import { readingMinutes } from '#platform/text/words.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Head } from '#ui/head.tsx'
import { Picture } from '#ui/picture.tsx'
import type { Piece } from '../difference.ts'
import { t as link } from '../messages/approval-link.ts'
import { t as library } from '../messages/library.ts'
import { t as news } from '../messages/newsroom.ts'
import { t as record } from '../messages/record.ts'
import { t as clock } from '../messages/release.ts'
import { t } from '../messages/story.ts'
import { t as together } from '../messages/together.ts'
import { fieldOfPicture, type Needs } from '../needs.ts'
import { paths } from '../paths.ts'
import type { Rights } from '../policy.ts'
import type { ListedLink } from '../queries/approval-link.ts'
import type { ShownComment } from '../queries/comment.ts'
import type { DeliveryLine } from '../queries/delivery.ts'
import type { listUndrawn, SheetFact } from '../queries/fact-sheet.ts'
import type { ListedForm } from '../queries/form.ts'
import type { Person } from '../queries/people.ts'
import type { ReleaseView } from '../queries/release.ts'
import type { Relief } from '../queries/relief.ts'
import type { ShownStory } from '../queries/story.ts'
import type { Clip } from '../clip.ts'
import { Carried } from './carried.tsx'
import { Comments } from './comments.tsx'
import { CorrectForm, ReturnForm, TakeDownForm } from './decisions.tsx'
import { Facts } from './facts.tsx'
import { Forms } from './forms.tsx'
import { type Edition, History, type Verdict, type Version } from './history.tsx'
import { type HeldBy, Holding } from './holding.tsx'
import { Links, Opinions } from './links.tsx'
import { NextSteps } from './next.tsx'
import { pictureLine } from './picture-needs.tsx'
import { type ShownPicture, picturesBy } from './pictures.tsx'
import { Release } from './release.tsx'
import { Side, type Translation } from './side.tsx'
import { StateTag } from './state-tag.tsx'
import { Unconfirmed } from './unconfirmed.tsx'

export type StoryProps = {
  frame: Frame
  locale: Locale
  story: ShownStory
  words: number
  plain: string
  people: Person[]
  sheet: SheetFact[]
  undrawn: Awaited<ReturnType<typeof listUndrawn>>
  pictures: ShownPicture[]
  clips: Clip[]
  needs: Needs
  rights: Rights
  verdicts: Verdict[]
  versions: Version[]
  editions: Edition[]
  translations: Translation[]
  forms: ListedForm[]
  deliveries: DeliveryLine[]
  /** What would change for readers; none when the text is as it went out. */
  behind: Piece[] | undefined
  comments: ShownComment[]
  settleable: string[]
  /** How things stand with the people in it, before it runs; nobody once it did. */
  looked: Looked[]
  held: HeldBy
  relief: Relief
  release: ReleaseView
  links: ListedLink[]
  /** All that readers would read. */
  whole: string
  /** A fresh id for each form of the page. */
  submissions: Record<'step' | 'decision' | 'km' | 'en' | 'hold' | 'talk' | 'plan' | 'embargo' | 'link', string>
  attempt: Attempt | undefined
}

/** A story at the desk: its text beside the facts, the one next step, and all that happened to it. */
export function StoryPage(props: StoryProps) {
  const { frame, locale, story, people, sheet, undrawn, pictures, rights, behind, submissions, attempt } = props
  const { errors, saved } = worded(
    attempt,
    {
      ...{ ...t(locale), ...library(locale), ...together(locale) },
      ...{ 'stories.embargoed': clock(locale)['stories.embargoed'] },
      ...{
        'stories.notInReview': link(locale)['stories.notInReview'],
        'stories.badEmail': link(locale)['stories.badEmail'],
      },
    },
    locale,
  )
  const [text, words] = [record(locale), news(locale)]
  const faults: Record<string, string> =
    errors.form && saved.who ? { ...errors, form: `${errors.form}: ${saved.who}` } : errors
  for (const it of props.needs.pictures)
    if (faults[fieldOfPicture(it.id)]) faults[fieldOfPicture(it.id)] = pictureLine(it, locale)
  const cover = pictures.find(({ id }) => id === story.coverId)
  const picture = picturesBy(pictures)
  const forms = { story, submission: submissions.decision, locale, attempt }
  return (
    <DeskPage
      {...{ frame, locale }}
      title={story.title}
      crumbs={[{ label: words.newsroom, href: paths.board() }, { label: story.title }]}
    >
      <Head
        title={story.title}
        lang={story.language}
        lead={[text.byline(story.author, story.unitName), story.fieldName, story.topicName].filter(Boolean).join(' · ')}
        tags={<StateTag state={story.state} locale={locale} />}
        actions={
          <NextSteps
            {...{ story, rights, people, locale }}
            submission={submissions.step}
            needs={props.needs}
            isBehind={behind !== undefined}
          />
        }
      />
      <ErrorSummary title={text.refused} errors={faults} />
      <QuietWarning looked={props.looked} locale={locale} />
      <Holding
        {...{ held: props.held, relief: props.relief, attempt, locale }}
        storyId={story.id}
        mayWrite={rights.write}
        isWorked={story.state !== 'in_review' && story.state !== 'approved'}
        submission={submissions.hold}
      />
      {behind && <CorrectForm {...forms} pieces={behind} may={rights.correct} isOwn={rights.isOwn && rights.return} />}
      {story.state === 'in_review' && <Unconfirmed {...{ story, sheet, locale }} />}
      {story.state === 'in_review' && <Opinions links={props.links} locale={locale} />}
      <div class="desk3">
        <Facts {...{ story, sheet, undrawn, people, locale }} />
        <article class="paper prose" lang={story.language} aria-labelledby="bai">
          <h2 class="vh" id="bai">
            {words.body}
          </h2>
          {cover && (
            <figure>
              <Picture picture={picture(cover.id)!} />
              <figcaption>
                {cover.caption} <cite class="credit">{cover.credit}</cite>
              </figcaption>
            </figure>
          )}
          {story.standfirst && (
            <p>
              <b>{story.standfirst}</b>
            </p>
          )}
          <RichText
            {...{ doc: story.body, picture, locale: story.language }}
            sound={(id) => {
              const clip = props.clips.find((it) => it.id === id)
              return clip && exemplarPaths.file(clip.fileId)
            }}
          />
          <p class="small soft" lang={locale}>
            {text.words(props.words, readingMinutes(props.plain))}
          </p>
        </article>
        <Side {...props} />
      </div>
      <Links {...{ story, links: props.links, rights, attempt, locale }} submission={submissions.link} />
      <Release {...{ story, release: props.release, rights, submissions, attempt, locale }} />
      <Comments
        {...{ comments: props.comments, settleable: props.settleable, whole: props.whole, attempt, locale }}
        storyId={story.id}
        lang={story.language}
        mayComment={rights.comment}
        submission={submissions.talk}
      />
      <Forms storyId={story.id} forms={props.forms} isOut={story.state === 'published'} locale={locale} />
      <Carried storyId={story.id} lines={props.deliveries} isOut={props.editions.length > 0} locale={locale} />
      {(story.state === 'in_review' || story.state === 'approved') && rights.return && <ReturnForm {...forms} />}
      {story.state === 'published' && rights.takeDown && <TakeDownForm {...forms} />}
      <History {...props} />
    </DeskPage>
  )
}
