import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Form } from '#ui/form.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/together.ts'
import { momentOf } from '../moment.ts'
import { paths } from '../paths.ts'
import type { ShownComment } from '../queries/comment.ts'
import { isQuotedIn } from '../quotation.ts'

type Props = {
  storyId: string
  /** The words that readers would read, to see whether a passage still stands there. */
  whole: string
  lang: Locale
  comments: ShownComment[]
  mayComment: boolean
  /** The comments that this official may settle. */
  settleable: string[]
  submission: string
  attempt: Attempt | undefined
  locale: Locale
}

/** What was said of a story, answered and settled, and saying something more. */
export function Comments(props: Props) {
  const { storyId, comments, mayComment, lang, submission, attempt, locale } = props
  const text = t(locale)
  const open = comments.filter(({ settledAt }) => !settledAt).length
  const isOwn = attempt !== undefined && attempt.values.says === '1'
  const { errors, value } = worded(isOwn ? attempt : undefined, text, locale)
  const small = comments.length === 0 ? undefined : open > 0 ? text.openCount(open) : text.allSettled
  return (
    <Section id="gop-y" title={text.comments} small={small}>
      {comments.length === 0 && <p class="soft">{text.noComments}</p>}
      {comments.length > 0 && (
        <ul class="talk">
          {comments.map((it) => (
            <li key={it.id}>
              <Said {...props} comment={it} />
            </li>
          ))}
        </ul>
      )}
      {mayComment && (
        <Form action={paths.comments(storyId)} submission={submission}>
          <input type="hidden" name="says" value="1" />
          <TextArea
            name="quote"
            label={text.quote}
            hint={text.quoteHint}
            optionalWord
            rows={2}
            maxLength={600}
            {...{ lang }}
            value={value('quote')}
            error={errors.quote}
          />
          <TextArea
            name="text"
            label={text.comment}
            rows={3}
            maxLength={1000}
            value={value('text')}
            error={errors.text}
          />
          <Submit>{text.sayIt}</Submit>
        </Form>
      )}
    </Section>
  )
}

function Said(props: Props & { comment: ShownComment }) {
  const { storyId, whole, lang, comment, mayComment, settleable, submission, locale } = props
  const text = t(locale)
  return (
    <>
      {comment.quote && (
        <blockquote lang={lang}>
          {comment.quote}
          {!isQuotedIn(whole, comment.quote) && (
            <small class="soft" lang={locale}>
              {' '}
              ({text.quoteGone})
            </small>
          )}
        </blockquote>
      )}
      <p>{comment.text}</p>
      <p class="small soft">
        {comment.by}, {momentOf(comment.at)}{' '}
        <Tag kind={comment.settledBy ? 'ok' : 'wait'}>
          {comment.settledBy ? text.settledBy(comment.settledBy) : text.isOpen}
        </Tag>
      </p>
      {comment.answers.length > 0 && (
        <ul>
          {comment.answers.map((it) => (
            <li key={it.id}>
              <p>{it.text}</p>
              <p class="small soft">
                {it.by}, {momentOf(it.at)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {!comment.settledAt && (
        <div class="acts">
          {mayComment && <Answering {...props} />}
          {settleable.includes(comment.id) && (
            <PostButton
              quiet
              action={paths.settleComment(storyId, comment.id)}
              label={text.settle}
              values={{ version: comment.version, submission: sendingOf(submission, comment.id, 's') }}
            />
          )}
        </div>
      )}
    </>
  )
}

function Answering({ storyId, comment, submission, attempt, locale }: Props & { comment: ShownComment }) {
  const text = t(locale)
  const isAnswered = attempt?.values.commentId === comment.id
  const { errors, value } = worded(isAnswered ? attempt : undefined, text, locale)
  return (
    <details open={isAnswered}>
      <summary>
        {text.answer}
        <span class="vh">: {comment.text.slice(0, 60)}</span>
      </summary>
      <Form action={paths.answer(storyId, comment.id)} submission={sendingOf(submission, comment.id, 'a')}>
        <TextArea
          name="text"
          id={`answer-${comment.id}`}
          label={text.answer}
          rows={2}
          maxLength={1000}
          value={isAnswered ? value('text') : ''}
          error={errors.text}
        />
        <Submit>{text.answerIt}</Submit>
      </Form>
    </details>
  )
}

/** A sending of one line's own: `kind` keeps answering and settling apart. */
const sendingOf = (submission: string, id: string, kind: 'a' | 's') =>
  `${submission.slice(0, 24)}${kind === 'a' ? 'a' : '5'}${id.slice(25)}`
