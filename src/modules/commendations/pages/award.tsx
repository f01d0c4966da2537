import { exemplarPaths } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as ledgerWords } from '../messages/ledger.ts'
import { t as pageWords } from '../messages/pages.ts'
import { t } from '../messages/printing.ts'
import { t as revocationWords } from '../messages/revocation.ts'
import { t as words } from '../messages/words.ts'
import { reprintReasons } from '../paper.ts'
import { paths } from '../paths.ts'
import type { ShownAward } from '../queries/award.ts'
import type { ListedPrinter } from '../queries/printers.ts'
import type { LoggedPrint } from '../queries/prints.ts'
import { AwardCertificate } from './award-certificate.tsx'
import { PrintForm } from './print-form.tsx'
import { type Returned, SmallForm } from './small-form.tsx'

export type AwardView = {
  frame: Frame
  locale: Locale
  award: ShownAward
  prints: readonly LoggedPrint[]
  printers: readonly ListedPrinter[]
  mayPrint: boolean
  submission: () => string
  returned: Returned | undefined
}

/** One award: who, for what, by which decision, its papers with every print, its money, and its end if it has one. */
export function AwardPage(view: AwardView) {
  const { frame, locale, award } = view
  const text = t(locale)
  const page = pageWords(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={award.recipientName}
      crumbs={[
        { label: page.title, href: paths.list() },
        { label: page.decisions, href: paths.decisions },
        { label: award.numberText, ...(award.mayOpenDecision && { href: paths.decision(award.decisionId) }) },
        { label: award.recipientName },
      ]}
    >
      <Head
        title={award.recipientName}
        lead={award.titleName}
        tags={
          award.state === 'valid' ? (
            <Tag kind="gold">{words(locale).valid}</Tag>
          ) : (
            <Tag kind="no">{words(locale).revoked}</Tag>
          )
        }
        why={view.mayPrint || award.outside ? undefined : text.mayNotPrint}
      />
      {award.cause && award.revokedOn && (
        <Notice
          kind="warn"
          title={`${revocationWords(locale)[award.cause]}: ${revocationWords(locale).revokedOf(formatDate(award.revokedOn), award.revokedBy ?? '')}`}
        />
      )}
      <AwardFacts {...view} />
      <Certificates {...view} />
      <Money {...view} />
    </DeskPage>
  )
}

function AwardFacts({ locale, award }: AwardView) {
  const text = t(locale)
  const line = text.lineOf(formatNumber(award.annexNo))
  // What the annex says is often the one deed itself; then it is not said twice.
  const deeds = award.achievements
    .filter(({ what }) => what !== award.achievement)
    .map(({ id, what }) => <p key={id}>{what}</p>)
  const numbered = `${award.numberText}, ${formatDate(award.decidedOn)}`
  return (
    <Facts
      items={[
        ...(award.recipientNote ? [{ label: words(locale)[award.recipientKind], value: award.recipientNote }] : []),
        { label: text.onCertificate, value: award.achievement },
        ...(deeds.length > 0 ? [{ label: text.achievement, value: deeds }] : []),
        {
          label: text.decision,
          value: (
            <>
              {award.mayOpenDecision ? <a href={paths.decision(award.decisionId)}>{numbered}</a> : numbered}, {line}
              <br />
              <small class="soft">
                {award.issuer}. {award.decisionTitle}
              </small>
            </>
          ),
        },
        { label: text.signedBy, value: `${award.signerTitle} ${award.signer}` },
        { label: text.proposedBy, value: award.unitName },
        ...(award.dossierId
          ? [{ label: text.dossier, value: <a href={paths.dossier(award.dossierId)}>{text.openDossier}</a> }]
          : []),
        ...(award.exemplarId
          ? [{ label: text.exemplar, value: <a href={exemplarPaths.show(award.exemplarId)}>{text.openExemplar}</a> }]
          : []),
      ]}
    />
  )
}

function Certificates(view: AwardView) {
  const { locale, award, prints, printers, mayPrint, submission, returned } = view
  const text = t(locale)
  const inHand = award.state === 'valid' ? award.certificates.find(({ endedAt }) => endedAt === null) : undefined
  const printed = prints.some((it) => it.certificateId === inHand?.id && it.state !== 'failed')
  const papers = award.certificates // the newest first: the one in hand, then those that it took the place of
  const paper = (it: (typeof papers)[number]) => (
    <AwardCertificate
      key={it.id}
      {...{ locale, award, certificate: it }}
      prints={prints.filter(({ certificateId }) => certificateId === it.id)}
    />
  )
  return (
    <Section id="giay-chung-nhan" title={text.certificate}>
      {award.certificates.length === 0 && <p class="soft">{text.noCertificate}</p>}
      {papers.slice(0, 1).map(paper)}
      {inHand && mayPrint && (
        <>
          {!award.outside && (
            <PrintForm
              {...{ locale, printers, submission, returned, single: true }}
              action={paths.awardAct(award.id, 'in')}
              title={text.printOne}
              counts={{ all: 1, unprinted: printed ? 0 : 1 }}
            />
          )}
          <ReissueForm {...view} certificate={inHand} />
        </>
      )}
      {papers.length > 1 && (
        <>
          <h3>{text.before}</h3>
          {papers.slice(1).map(paper)}
        </>
      )}
    </Section>
  )
}

function ReissueForm({ certificate, ...view }: AwardView & { certificate: ShownAward['certificates'][number] }) {
  const { locale, award } = view
  const text = t(locale)
  return (
    <SmallForm
      {...view}
      form="cap-lai"
      title={text.reissue}
      action={paths.awardAct(award.id, `giay/${certificate.id}/cap-lai`)}
      version={certificate.version}
    >
      {(field) => (
        <>
          <p class="prose hint">{text.reissueLead}</p>
          <Select
            {...{ ...field('cause'), label: text.cause }}
            options={reprintReasons.map((it) => ({ value: it, label: text[it] }))}
          />
          <Field {...field('note')} label={text.causeNote} maxLength={300} />
        </>
      )}
    </SmallForm>
  )
}

function Money({ locale, award }: AwardView) {
  const text = t(locale)
  const ledger = ledgerWords(locale)
  return (
    <Section
      id="tien-thuong"
      title={text.money}
      small={<a href={paths.ledger(Number(award.decidedOn.slice(0, 4)))}>{text.inLedger}</a>}
    >
      {award.money.length === 0 ? (
        <p class="soft">{text.noMoney}</p>
      ) : (
        <Table
          {...{ caption: text.money, captionHidden: true, stack: true }}
          columns={[
            { key: 'how', label: ledger.how },
            { key: 'unit', label: ledger.unit },
            { key: 'amount', label: ledger.amount, numeric: true },
          ]}
          rows={award.money.map((it) => ({
            how: (
              <>
                {ledger[it.kind]}:{' '}
                {ledger.arithmetic(formatNumber(it.multiplier), formatNumber(it.baseSalary), formatNumber(it.roundTo))}
                <br />
                <small class="soft">{it.legalBasis}</small>
              </>
            ),
            unit: `${it.unitName}, ${formatDate(it.onDay)}`,
            amount: formatNumber(it.amount),
          }))}
        />
      )}
    </Section>
  )
}
