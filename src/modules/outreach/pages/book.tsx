import { storyPaths } from '#modules/stories/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/book.ts'
import { paths } from '../paths.ts'
import type { BookStory, ShownBook } from '../queries/book.ts'
import { BookTag } from './books.tsx'

type Props = {
  frame: Frame
  locale: Locale
  book: ShownBook
  may: boolean
  submission: string
  attempt: Attempt | undefined
}

/** One book: how far it is, its files, what was left out and why, and what changed since. */
export function BookPage(props: Props) {
  const { frame, locale, book, may, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  const isRunning = book.state === 'queued' || book.state === 'making'
  const changed = book.stories.filter(({ now }) => now !== null).length
  return (
    <DeskPage
      {...{ frame, locale }}
      title={book.title}
      crumbs={[{ label: text.books, href: paths.books() }, { label: book.title }]}
    >
      <Head title={book.title} lang={book.language} tags={<BookTag {...{ book, locale }} />} />
      <ErrorSummary title={text.refused} errors={errors} />
      {isRunning && (
        <Notice>
          <p>
            <progress value={book.done} max={book.total} aria-label={text.making} />{' '}
            {text.progress(book.done, book.total)} <a href={paths.book(book.id)}>{text.refresh}</a>
          </p>
        </Notice>
      )}
      {book.state === 'failed' && <Notice kind="warn">{text.failedWhy}</Notice>}
      {changed > 0 && (
        <Notice kind="warn" title={text.changedTitle}>
          <p>{text.changedText(changed)}</p>
        </Notice>
      )}
      {book.state === 'done' && <Files {...props} />}
      {may && !isRunning && (
        <PostButton
          action={paths.remakeBook(book.id)}
          label={text.remake}
          main={changed > 0 || book.state === 'failed'}
          values={{ version: book.version }}
        />
      )}
      <Facts items={imprintOf(props)} />
      <Chosen {...props} />
      {may && book.state === 'done' && !book.issuedOn && <Issuing {...props} />}
    </DeskPage>
  )
}

function Files({ locale, book }: Props) {
  const text = t(locale)
  const size = (bytes: number | null) => text.megabytes(((bytes ?? 0) / 1e6).toFixed(1).replace('.', ','))
  return (
    <Section id="tep" title={text.files}>
      <ul class="acts">
        <li>
          <a class="btn" href={paths.file(book.pdfId!)}>
            {text.pdf}
          </a>{' '}
          <small class="soft num">{size(book.pdfSize)}</small>
        </li>
        <li>
          <a class="btn" href={paths.file(book.epubId!)}>
            {text.epub}
          </a>{' '}
          <small class="soft num">{size(book.epubSize)}</small>
        </li>
      </ul>
    </Section>
  )
}

function imprintOf({ locale, book }: Props) {
  const text = t(locale)
  return [
    { label: text.issuer, value: book.issuer },
    { label: text.responsible, value: book.responsible },
    ...(book.decisionNo ? [{ label: text.decisionNo, value: book.decisionNo }] : []),
    ...(book.printRun ? [{ label: text.printRun, value: text.copies(book.printRun.toLocaleString('vi-VN')) }] : []),
    ...(book.madeAt ? [{ label: text.madeOn, value: formatDate(today(book.madeAt)) }] : []),
    ...(book.issuedOn ? [{ label: text.issue, value: text.issued(formatDate(book.issuedOn)) }] : []),
  ]
}

function Chosen({ locale, book }: Props) {
  const text = t(locale)
  const out = book.stories.filter(({ leftOut }) => leftOut !== null)
  const others = book.stories.filter(({ leftOut }) => leftOut === null)
  const list = (id: string, title: string, stories: readonly BookStory[]) => (
    <Section id={id} title={title} small={String(stories.length)}>
      <Table
        {...{ caption: title, captionHidden: true, stack: true }}
        columns={[
          { key: 'story', label: text.story },
          { key: 'state', label: text.state },
        ]}
        rows={stories.map((it) => ({
          story: (
            <a href={storyPaths.show(it.id)} lang={book.language}>
              {it.title}
            </a>
          ),
          state: stateOf(it),
        }))}
      />
    </Section>
  )
  return (
    <>
      {out.length > 0 && list('khong-dua-vao', text.leftOut, out)}
      {others.length > 0 && list('bai', text.inBook, others)}
    </>
  )

  function stateOf({ leftOut, isBound, now }: BookStory) {
    if (leftOut) return <Tag kind="no">{text[leftOut]}</Tag>
    if (now) return <Tag kind="late">{text[now]}</Tag>
    return isBound ? <Tag kind="ok">{text.bound}</Tag> : <Tag kind="wait">{text.queued}</Tag>
  }
}

function Issuing({ locale, book, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  return (
    <Section id="phat-hanh" title={text.issue}>
      <p class="prose">{text.issueHint}</p>
      <Form action={paths.issueBook(book.id)} version={book.version} submission={submission}>
        <DateField name="issuedOn" label={text.issuedOn} value={value('issuedOn')} error={errors.issuedOn} />
        <Submit>{text.issue}</Submit>
      </Form>
    </Section>
  )
}
