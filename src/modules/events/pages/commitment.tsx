import { replicationPaths, replicationWords } from '#modules/replication/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate, today as dayOf } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { type Returned, SmallForm } from '#ui/small-form.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { wordFor } from '../commitment.ts'
import { t } from '../messages/commitment.ts'
import { t as eventWords } from '../messages/event.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { ShownCommitment } from '../queries/commitment.ts'
import { CommitmentTag } from './commitment-tag.tsx'

type Props = {
  frame: Frame
  locale: Locale
  today: DateText
  commitment: ShownCommitment
  mayBegin: boolean
  mayDrop: boolean
  submission: () => string
  returned: Returned | undefined
}

/** One promise: who promised what, and what comes of it. */
export function CommitmentPage(props: Props) {
  const { frame, locale, today, commitment: it } = props
  const text = t(locale)
  const isOpen = it.state === 'promised'
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.commitments}: ${it.unitName}`}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        { label: it.title, href: paths.show(it.eventId) },
        { label: text.commitments },
      ]}
    >
      <Head
        title={it.promise}
        lead={`${it.unitName}, ${it.title}`}
        tags={<CommitmentTag word={wordFor(it, today)} locale={locale} />}
        why={isOpen && !props.mayBegin && text.mayNotBegin}
        actions={
          it.adoptionId &&
          it.seesAdoption && (
            <a class="btn main" href={replicationPaths.show(it.adoptionId)}>
              {text.adoption}
            </a>
          )
        }
      />
      <Facts
        items={[
          { label: text.promiserId, value: it.unitName },
          { label: text.exemplarId, value: it.exemplarName },
          { label: text.dueOn, value: formatDate(it.dueOn) },
          ...(it.reason ? [{ label: text.why, value: it.reason }] : []),
          { label: eventWords(locale).host, value: it.hostName },
          {
            label: text.notedBy,
            value: eventWords(locale).onDay(it.notedBy, formatDate(dayOf(it.notedAt))),
          },
        ]}
      />
      {isOpen && (props.mayBegin || props.mayDrop) && <Settling {...props} />}
    </DeskPage>
  )
}

function Settling({ locale, today, commitment: it, mayBegin, mayDrop, submission, returned }: Props) {
  const [text, words] = [t(locale), replicationWords(locale)]
  const shared = { locale, submission, returned, words: { ...words, ...text }, version: it.version }
  return (
    <Section id="viec-tiep" title={eventWords(locale).next}>
      {mayBegin && (
        <SmallForm
          {...shared}
          form="bat-dau"
          title={text.begin}
          send={text.begin}
          action={paths.beginCommitment(it.id)}
          main
          open
        >
          {(of) => (
            <>
              <p class="hint">{text.beginLead}</p>
              <Field {...of('who')} label={words.who} hint={words.whoHint} maxLength={200} required />
              <DateField {...of('since', formatDate(today))} label={words.since} required />
              <TextArea
                {...of('result')}
                label={words.result}
                hint={words.resultHint}
                rows={3}
                maxLength={1000}
                required
              />
            </>
          )}
        </SmallForm>
      )}
      {mayDrop && (
        <SmallForm
          {...shared}
          form="khong-lam"
          title={text.dropIt}
          send={text.dropIt}
          action={paths.dropCommitment(it.id)}
        >
          {(of) => (
            <TextArea {...of('reason')} label={text.why} hint={text.whyHint} rows={3} maxLength={500} required />
          )}
        </SmallForm>
      )}
    </Section>
  )
}
