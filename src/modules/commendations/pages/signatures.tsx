import type { Locale } from '#platform/i18n.ts'
import type { PdfSignature } from '#platform/signing/read-signatures.ts'
import { exactTime } from '#platform/text/dates.ts'
import { Facts } from '#ui/facts.tsx'
import { Section } from '#ui/section.tsx'
import { Tag } from '#ui/tag.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { t } from '../messages/pages.ts'
import { paths } from '../paths.ts'
import { type Returned, SmallForm } from './small-form.tsx'

/** What the signatures in the signed copy prove: who, when, whether anything changed, and who vouches for the name. */
export function Signatures({ locale, signatures }: { locale: Locale; signatures: readonly PdfSignature[] }) {
  const text = t(locale)
  return (
    <Section id="chu-ky-so" title={text.signatures}>
      {signatures.length === 0 && <p class="prose">{text.noSignature}</p>}
      {signatures.map((it, at) => (
        <div class="flow" key={at}>
          <Facts
            items={[
              { label: text.signedBy, value: it.signer || text.unknownTime },
              { label: text.signedTime, value: it.signedAt ? exactTime(it.signedAt) : text.unknownTime },
              { label: text.signedIssuer, value: it.issuer || text.unknownTime },
            ]}
          />
          <Verdicts {...{ locale }} signature={it} />
        </div>
      ))}
    </Section>
  )
}

/** One line for each thing that was looked at; after a broken signature the rest proves nothing. */
function Verdicts({ locale, signature: it }: { locale: Locale; signature: PdfSignature }) {
  const text = t(locale)
  const facts: [boolean, string, string][] = [
    [it.isIntact, text.intact, text.broken],
    [it.coversAll, text.coversAll, text.coversPart],
    [it.wasInForce, text.wasInForce, text.wasNotInForce],
    [it.isTrusted, text.trusted, text.untrusted],
  ]
  return (
    <div>
      {facts.slice(0, it.isIntact ? 4 : 1).map(([holds, yes, no]) => (
        <p key={yes}>
          <Tag kind={holds ? 'ok' : 'late'}>{holds ? text.passes : text.notice}</Tag> {holds ? yes : no}
        </p>
      ))}
    </div>
  )
}

type FormView = {
  locale: Locale
  decision: { id: string; version: number }
  submission: () => string
  returned: Returned | undefined
}

/** Signing the PDF with a certificate. What was typed never comes back: neither file nor password is kept. */
export function SignCopyForm({ decision, ...view }: FormView) {
  const text = t(view.locale)
  return (
    <SmallForm
      {...view}
      form="ky-so"
      title={text.signCopy}
      action={paths.decisionAct(decision.id, 'ky-so')}
      version={decision.version}
      multipart
    >
      {(field) => {
        const { value: _, ...file } = field('certificate')
        const { value: __, ...password } = field('password')
        return (
          <>
            <p class="prose">{text.signCopyLead}</p>
            <FileField {...file} label={text.certificateFile} accept=".p12,.pfx" maxBytes={256 * 1024} />
            <Field {...password} label={text.certificatePassword} type="password" autocomplete="off" maxLength={200} />
          </>
        )
      }}
    </SmallForm>
  )
}
