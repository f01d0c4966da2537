import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { t } from '../messages/pages.ts'
import { t as revocationWords } from '../messages/revocation.ts'
import { t as words } from '../messages/words.ts'
import { paths } from '../paths.ts'
import type { AwardLine, ShownDecision } from '../queries/decision.ts'
import type { RevocationClass } from '../revocation.ts'
import type { ListedCertificate } from '../queries/certificates.ts'
import { Certificates, type Printing } from './certificates.tsx'
import { DocumentSection, type DocumentsView } from './documents.tsx'
import type { PdfSignature } from '#platform/signing/read-signatures.ts'
import { SignCopyForm, Signatures } from './signatures.tsx'
import { type Returned, SmallForm } from './small-form.tsx'

const shapes: Record<string, TagKind> = { draft: 'new', signed: 'ok', revoked: 'no', valid: 'ok' }

export type DecisionView = {
  frame: Frame
  locale: Locale
  today: DateText
  decision: ShownDecision
  awards: readonly AwardLine[]
  page: number
  pages: number
  signerName: string
  may: { draft: boolean; sign: boolean; print: boolean }
  documents: DocumentsView['documents']
  /** None where there is no signed copy, or it is no PDF. */
  signatures: readonly PdfSignature[] | undefined
  certificates: readonly ListedCertificate[]
  /** How many awards in force have no certificate. */
  uncertified: number
  printing: Printing
  /** What was taken back of it, by which act. */
  revocations: readonly { id: string; cause: RevocationClass; numberText: string; decidedOn: DateText }[]
  submission: () => string
  returned: Returned | undefined
}

/** One act that commends many: its number and signer, its annex, its documents, and signing it. */
export function DecisionPage(view: DecisionView) {
  const { frame, locale, decision, may } = view
  const text = t(locale)
  const isDraft = decision.state === 'draft'
  return (
    <DeskPage
      {...{ frame, locale }}
      title={decision.title}
      crumbs={[
        { label: text.title, href: paths.list() },
        { label: text.decisions, href: paths.decisions },
        { label: decision.numberText ?? decision.title },
      ]}
    >
      <Head
        title={decision.title}
        tags={<Tag kind={shapes[decision.state]!}>{words(locale)[decision.state]}</Tag>}
        why={isDraft && !may.sign ? text.mayNotSign : undefined}
        actions={
          may.sign &&
          decision.state === 'signed' && (
            <a class="btn" href={paths.revoke(decision.id)}>
              {revocationWords(locale).revoke}
            </a>
          )
        }
      />
      {view.revocations.map((it) => (
        <Notice
          key={it.id}
          kind="warn"
          title={`${revocationWords(locale)[it.cause]}: ${revocationWords(locale).revokedOf(formatDate(it.decidedOn), it.numberText)}`}
        />
      ))}
      <Facts
        items={[
          { label: text.number, value: decision.numberText ?? text.notYet },
          { label: text.decidedOn, value: decision.decidedOn ? formatDate(decision.decidedOn) : text.notYet },
          { label: text.issuer, value: decision.issuer },
          { label: text.signer, value: decision.signer ? `${decision.signerTitle} ${decision.signer}` : text.notYet },
          { label: text.lines, value: formatNumber(decision.lines) },
          { label: text.money, value: isDraft ? text.notYet : text.dong(formatNumber(decision.money)) },
          ...(decision.copy
            ? [
                {
                  label: text.copy,
                  value: (
                    <>
                      <a href={`/lam-viec/tep/${decision.copy.id}`}>{decision.copy.name}</a>
                      <br />
                      <small class="soft num">SHA-256 {decision.copy.sha256.slice(0, 16)}…</small>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {view.signatures && <Signatures locale={locale} signatures={view.signatures} />}
      <Annex {...view} />
      <DocumentSection
        {...view}
        owner={{ decisionId: decision.id }}
        kinds={['decision', 'annex', 'proposal']}
        mayOrder={may.draft}
      />
      {!isDraft && (
        <Certificates
          {...view}
          missing={view.uncertified}
          mayIssue={may.draft && decision.state === 'signed'}
          mayPrint={may.print}
        />
      )}
      {isDraft && may.sign && (
        <Section id="ky" title={text.sign}>
          <p class="prose">{text.signLead}</p>
          <SmallForm
            {...view}
            form="ky-ban-hanh"
            title={text.sign}
            action={paths.decisionAct(decision.id, 'ky')}
            version={decision.version}
            multipart
          >
            {(field) => {
              const { value: _, ...file } = field('file')
              return (
                <>
                  {decision.outside && <Field {...field('numberText')} label={text.number} maxLength={60} />}
                  <DateField {...field('decidedOn', formatDate(view.today))} label={text.decidedOn} />
                  <Field {...field('signer', view.signerName)} label={text.signer} maxLength={120} />
                  <Field {...field('signerTitle', 'CHỦ TỊCH')} label={text.signerTitle} maxLength={200} />
                  <FileField {...file} label={text.copy} optionalWord />
                </>
              )
            }}
          </SmallForm>
        </Section>
      )}
      {!isDraft && may.draft && (
        <Section id="ban-ky" title={text.copy}>
          {may.sign && decision.state === 'signed' && <SignCopyForm {...view} />}
          <SmallForm
            {...view}
            form="gui-ban-ky"
            title={text.sendCopy}
            action={paths.decisionAct(decision.id, 'ban-ky')}
            version={decision.version}
            multipart
          >
            {(field) => {
              const { value: _, ...file } = field('file')
              return <FileField {...file} label={text.copy} />
            }}
          </SmallForm>
        </Section>
      )}
    </DeskPage>
  )
}

function Annex({ decision, awards, page, pages, locale, may }: DecisionView) {
  const text = t(locale)
  const mayTakeOff = decision.state === 'draft' && may.draft
  return (
    <Section id="danh-sach" title={text.annex}>
      <Table
        caption={text.annexCaption(formatNumber(decision.lines))}
        stack
        columns={[
          { key: 'name', label: text.recipient },
          { key: 'title', label: text.titleColumn },
          { key: 'what', label: text.achievements },
          { key: 'money', label: text.money, numeric: true },
          { key: 'state', label: text.state },
        ]}
        rows={awards.map((it) => ({
          name: (
            <>
              {it.annexNo}.{' '}
              <a href={it.state === 'draft' ? paths.dossier(it.dossierId) : paths.award(it.id)}>{it.recipientName}</a>
              <br />
              <small class="soft">{it.recipientNote ?? it.unitName}</small>
            </>
          ),
          title: it.titleName,
          what: it.achievement,
          money: it.prizeAmount === null ? <span class="soft">{text.notYet}</span> : formatNumber(it.prizeAmount),
          state: mayTakeOff ? (
            <PostButton
              quiet
              action={paths.decisionAct(decision.id, 'dua-ra')}
              label={
                <>
                  {text.takeOff}
                  <span class="vh">: {text.takeOffOf(it.recipientName)}</span>
                </>
              }
              values={{ awardId: it.id, version: decision.version }}
            />
          ) : (
            <Tag kind={shapes[it.state]!}>{words(locale)[it.state as 'valid' | 'revoked' | 'draft']}</Tag>
          ),
        }))}
      />
      <Pagination {...{ page, pages }} href={(to) => `${paths.decision(decision.id)}?trang=${to}#danh-sach`} />
    </Section>
  )
}
