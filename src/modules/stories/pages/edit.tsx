import type { FieldRef } from '#modules/programmes/index.ts'
import { t as fileWords } from '#platform/files/messages.ts'
import type { Locale } from '#platform/i18n.ts'
import { t as richText } from '#platform/rich-text/messages.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Select } from '#ui/select.tsx'
import { StoryEditorField } from '#ui/story-editor-field.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Versus } from '#ui/versus.tsx'
import { t as library } from '../messages/library.ts'
import { t as news } from '../messages/newsroom.ts'
import { t as orientation } from '../messages/orientation.ts'
import { t } from '../messages/story.ts'
import { t as together } from '../messages/together.ts'
import { paths } from '../paths.ts'
import type { Lack } from '../picture-lacks.ts'
import type { ShownComment } from '../queries/comment.ts'
import type { listUndrawn, SheetFact } from '../queries/fact-sheet.ts'
import type { Note } from '../queries/orientation.ts'
import type { Person } from '../queries/people.ts'
import type { Clip } from '../clip.ts'
import type { Relief } from '../queries/relief.ts'
import type { ShownStory } from '../queries/story.ts'
import { Clips } from './clips.tsx'
import { Facts } from './facts.tsx'
import { type HeldBy, Holding } from './holding.tsx'
import { NoteLines } from './orientation-lines.tsx'
import { OpenComments } from './open-comments.tsx'
import { Pictures, type ShownPicture } from './pictures.tsx'
import { StateTag } from './state-tag.tsx'

type Props = {
  frame: Frame
  locale: Locale
  story: ShownStory
  fields: FieldRef[]
  /** The movements that it may be about. */
  movements: { id: string; name: string }[]
  people: Person[]
  sheet: SheetFact[]
  undrawn: Awaited<ReturnType<typeof listUndrawn>>
  pictures: ShownPicture[]
  lacks: Map<string, Lack[]>
  /** What was said of the story and is not settled. */
  open: ShownComment[]
  held: HeldBy
  relief: Relief
  /** The notes of orientation that concern the story today. */
  notes: readonly Note[]
  day: DateText
  submission: string
  /** The sending of taking it in hand. */
  holding: string
  /** The story's form as it came back, or the picture's. */
  attempt: Attempt | undefined
  pictureAttempt: Attempt | undefined
  clips: Clip[]
  clipAttempt: Attempt | undefined
  /** What was typed as plain text, when somebody else saved first. */
  typed: string
}

const form = 'bai-viet'

/** Writing a story: its words in the middle, the facts to the left, the pictures to the right. */
export function EditPage(props: Props) {
  const { frame, locale, story, people, sheet, undrawn, pictures, submission, attempt, pictureAttempt } = props
  const text = news(locale)
  const phrases = { ...fileWords(locale), ...richText(locale), ...t(locale), ...library(locale), ...together(locale) }
  const { errors, saved } = worded(attempt ?? pictureAttempt ?? props.clipAttempt, phrases, locale)
  const ofSound = Object.entries(errors).map(([name, error]) => [name === 'form' ? name : `clip-${name}`, error])
  const told: typeof errors = props.clipAttempt ? Object.fromEntries(ofSound) : errors
  const faults = told.form && saved.who ? { ...told, form: `${told.form}: ${saved.who}` } : told
  const crumbs = [
    { label: text.newsroom, href: paths.board() },
    { label: story.title, href: paths.show(story.id) },
    { label: text.edit },
  ]
  return (
    <DeskPage {...{ frame, locale, crumbs }} title={`${text.edit}: ${story.title}`} scripts={['story-editor.js']}>
      <Head title={text.edit} tags={<StateTag state={story.state} locale={locale} />} />
      <ErrorSummary errors={faults} />
      <Holding
        {...{ held: props.held, relief: props.relief, locale }}
        storyId={story.id}
        mayWrite
        isWorked
        submission={props.holding}
        attempt={undefined}
      />
      {attempt?.errors.form === 'stale' && <Stale {...props} attempt={attempt} />}
      {(story.state === 'in_review' || story.state === 'approved') && <Notice kind="warn">{text.voids}</Notice>}
      {story.state === 'published' && <Notice>{text.staysOut}</Notice>}
      <div class="desk3">
        <div>
          <Facts {...{ story, sheet, undrawn, people, locale }} />
          {props.notes.length > 0 && (
            <section aria-labelledby="dinh-huong">
              <h3 id="dinh-huong">{orientation(locale).forStory}</h3>
              <NoteLines notes={props.notes} {...{ day: props.day, locale }} />
            </section>
          )}
          <OpenComments storyId={story.id} lang={story.language} {...{ comments: props.open, locale }} />
        </div>
        <StoryForm {...props} />
        <div>
          <Pictures
            {...{ storyId: story.id, pictures, lacks: props.lacks, form, submission, locale }}
            coverId={story.coverId}
            attempt={pictureAttempt}
          />
          <Clips {...{ storyId: story.id, clips: props.clips, form, submission, locale }} attempt={props.clipAttempt} />
        </div>
      </div>
    </DeskPage>
  )
}

function StoryForm({ locale, story, fields, movements, pictures, held, submission, attempt }: Props) {
  const text = news(locale)
  const { errors, value, saved } = worded(attempt, { ...richText(locale), ...t(locale) }, locale)
  const why = held && !held.isYou ? together(locale).whyHeld(held.name) : undefined
  const keep = attempt ? undefined : `story-${story.id}-${story.version}`
  return (
    <Form
      {...{ id: form, class: 'paper', submission, keep }}
      action={paths.edit(story.id)}
      version={saved.version ?? story.version}
    >
      <Field
        name="title"
        label={text.title}
        lang={story.language}
        value={value('title', story.title)}
        error={errors.title}
        maxLength={200}
      />
      <TextArea
        name="standfirst"
        label={text.standfirst}
        hint={text.standfirstHint}
        lang={story.language}
        rows={3}
        maxLength={600}
        value={value('standfirst', story.standfirst)}
        error={errors.standfirst}
      />
      <StoryEditorField
        name="body"
        label={text.body}
        upload={paths.pictures(story.id)}
        value={value('body', JSON.stringify(story.body))}
        error={errors.body}
      />
      <Field name="author" label={text.author} value={value('author', story.author)} error={errors.author} />
      <Select
        name="coverId"
        label={text.cover}
        blank={text.noCover}
        value={value('coverId', story.coverId ?? '')}
        error={errors.coverId}
        options={pictures.map(({ id, alt }) => ({ value: id, label: alt }))}
      />
      <Select
        name="fieldId"
        label={text.field}
        blank={false}
        value={value('fieldId', story.fieldId)}
        error={errors.fieldId}
        options={fields.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="topicId"
        label={text.topic}
        optionalWord
        value={value('topicId', story.topicId ?? '')}
        error={errors.topicId}
        options={fields.map(({ name, topics }) => ({
          label: name,
          options: topics.map((topic) => ({ value: topic.id, label: topic.name })),
        }))}
      />
      {movements.length > 0 && (
        <Select
          name="movementId"
          label={text.movement}
          optionalWord
          value={value('movementId', story.movementId ?? '')}
          error={errors.movementId}
          options={movements.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <div class="bar">
        <Submit main disabledWhy={why}>
          {text.save}
        </Submit>
        <a href={paths.show(story.id)}>{text.backToStory}</a>
      </div>
    </Form>
  )
}

/** What was typed beside what somebody else saved meanwhile. Saving again keeps what was typed. */
function Stale({ locale, story, attempt, typed }: Props & { attempt: Attempt }) {
  const text = news(locale)
  const { value, saved } = worded(attempt, t(locale), locale)
  const rows = [
    { label: text.title, mine: value('title', story.title), saved: saved.title ?? '' },
    { label: text.standfirst, mine: value('standfirst'), saved: saved.standfirst ?? '' },
    { label: text.author, mine: value('author'), saved: saved.author ?? '' },
    { label: text.body, mine: typed, saved: saved.body ?? '' },
  ]
  return <Versus rows={rows} />
}
