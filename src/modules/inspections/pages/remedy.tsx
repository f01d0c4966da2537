import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate, today as dayOf } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { type FieldOf, type Returned, SmallForm } from '#ui/small-form.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as planWords } from '../messages/plan.ts'
import { t as refusals } from '../messages/refusals.ts'
import { t } from '../messages/remedy.ts'
import { t as visitWords } from '../messages/visit.ts'
import { paths } from '../paths.ts'
import type { showRemedy } from '../queries/remedy.ts'
import { levelOf } from '../remedy.ts'
import { RemedyTag } from './remedy-tag.tsx'

type Props = {
  frame: Frame
  locale: Locale
  today: DateText
  remedy: Awaited<ReturnType<typeof showRemedy>>
  may: { answer: boolean; follow: boolean }
  submission: () => string
  returned: Returned | undefined
}

/** One remedy: what is to be done, what the unit showed, and its end by an inspector. */
export function RemedyPage(props: Props) {
  const { frame, locale, remedy, may, today } = props
  const text = t(locale)
  const level = levelOf(remedy, today)
  const title = text.remedyOf(remedy.what)
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[
        { label: planWords(locale).title, href: paths.list() },
        { label: visitWords(locale).visitOf(remedy.unitName), href: paths.visit(remedy.visitId) },
        { label: text.remedy },
      ]}
    >
      <Head
        title={title}
        tags={<RemedyTag {...{ remedy, locale, today }} />}
        why={!may.answer && !may.follow && text.notYours}
      />
      {level !== 'none' && <p class="note warn">{text[`level_${level}`]}</p>}
      <Facts
        items={[
          { label: text.finding, value: remedy.finding },
          { label: text.recommendation, value: remedy.recommendation },
          { label: text.owner, value: remedy.owner },
          { label: text.dueOn, value: formatDate(remedy.dueOn) },
        ]}
      />
      <History {...props} />
      {remedy.state === 'open' && may.answer && <Reply {...props} />}
      {remedy.state !== 'closed' && may.follow && <Close {...props} />}
      {remedy.state === 'answered' && may.follow && <GiveBack {...props} />}
    </DeskPage>
  )
}

function History({ remedy, locale }: Props) {
  const text = t(locale)
  return (
    <Section id="qua-trinh" title={text.history}>
      {remedy.words.length === 0 && <p class="soft">{text.noHistory}</p>}
      {remedy.words.map((it) => (
        <div key={it.id}>
          <p>
            <b>{(it.kind === 'answer' ? text.answered : text.returned)(it.saidBy, formatDate(dayOf(it.saidAt)))}</b>
          </p>
          <p class="prose">{it.text}</p>
          {it.fileId && <Evidence id={it.fileId} name={it.fileName} label={text.evidence} />}
        </div>
      ))}
      {remedy.closedOn && remedy.closedBy && (
        <div>
          <p>
            <b>{text.closedBy(remedy.closedBy, formatDate(remedy.closedOn))}</b>
          </p>
          {remedy.fileId && <Evidence id={remedy.fileId} name={remedy.fileName} label={text.evidence} />}
        </div>
      )}
    </Section>
  )
}

function Evidence({ id, name, label }: { id: string; name: string | null; label: string }) {
  return (
    <p>
      {label}: <a href={`/lam-viec/tep/${id}`}>{name}</a>
    </p>
  )
}

function Reply({ remedy, locale, submission, returned }: Props) {
  const text = t(locale)
  return (
    <SmallForm
      {...{ locale, submission, returned, words: refusals(locale), version: remedy.version }}
      form="reply"
      title={text.reply}
      action={paths.reply(remedy.id)}
      send={text.reply}
      main
      open
      multipart
    >
      {(field) => (
        <>
          <TextArea {...field('text')} label={text.done} rows={4} maxLength={2000} required />
          <KeptFile {...{ field, locale }} label={text.file} hint={text.fileHint} required />
        </>
      )}
    </SmallForm>
  )
}

function Close({ remedy, locale, today, submission, returned }: Props) {
  const text = t(locale)
  const isShown = remedy.state === 'answered'
  return (
    <SmallForm
      {...{ locale, submission, returned, words: refusals(locale), version: remedy.version }}
      form="close"
      title={text.close}
      action={paths.close(remedy.id)}
      send={text.close}
      main={isShown}
      open={isShown}
      multipart
    >
      {(field) => (
        <>
          <DateField {...field('closedOn', formatDate(today))} label={text.closedOn} required />
          <KeptFile
            {...{ field, locale }}
            label={text.closeOwn}
            hint={isShown ? text.closeOwnHint : text.fileHint}
            required={!isShown}
          />
        </>
      )}
    </SmallForm>
  )
}

function GiveBack({ remedy, locale, submission, returned }: Props) {
  const text = t(locale)
  return (
    <SmallForm
      {...{ locale, submission, returned, words: refusals(locale), version: remedy.version }}
      form="return"
      title={text.giveBack}
      action={paths.giveBack(remedy.id)}
      send={text.giveBack}
    >
      {(field) => <TextArea {...field('reason')} label={text.reason} rows={3} maxLength={1000} required />}
    </SmallForm>
  )
}

type KeptProps = { field: FieldOf; locale: Locale; label: string; hint: string; required: boolean }

/** The file of a form: one that was received before the form came back is kept. */
function KeptFile({ field, locale, label, hint, required }: KeptProps) {
  const { error, value: kept } = field('fileId')
  const { value: _, ...file } = field('file')
  const faulty = file.error ?? error
  return (
    <>
      {kept && <Hidden name="fileId" value={kept} />}
      <FileField
        {...file}
        id={faulty && !file.error ? field('fileId').id : file.id}
        {...(faulty && { error: faulty })}
        label={label}
        hint={kept ? t(locale).fileKept : hint}
        {...(required && !kept ? { required: true } : { optionalWord: true })}
      />
    </>
  )
}
