import type { ComponentChildren } from 'preact'
import { formatDate } from '#platform/text/dates.ts'
import { Faults } from '#ui/faults.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import type { Check } from '../checks.ts'
import { figureCode } from '../figures.ts'
import { isOpen } from '../lifecycle.ts'
import { unexplained } from '../doubts.ts'
import { t as doubtWords } from '../messages/doubts.ts'
import { t as paperWords } from '../messages/paper.ts'
import { t } from '../messages/report.ts'
import { paths } from '../paths.ts'
import { leftBefore } from '../ready.ts'
import { ChairmansAnswer } from './chairmans-answer.tsx'
import { Doubts } from './doubts.tsx'
import { PaperForm } from './paper-form.tsx'
import { FaultFields } from './fault-fields.tsx'
import type { ReportProps } from './report.tsx'
import type { Worded } from './report-document.tsx'

type Props = ReportProps & { form: Worded }

/** What stands between this report and its end: faults, checks, the signature, the answer of who gathers it. */
export function ReportAside(props: Props) {
  const { report, locale } = props
  const text = t(locale)
  const doubtsText = doubtWords(locale)
  const passed = report.checks.filter(({ ok }) => ok).length
  const cleared = report.faults.filter(({ clearedOn }) => clearedOn).length
  return (
    <aside aria-label={text.checks}>
      <div class="stick">
        {report.faults.length > 0 && (
          <Part id="diem-can-sua" title={text.faults} small={text.doneOf(cleared, report.faults.length)}>
            <ReturnedFaults {...props} />
          </Part>
        )}
        <Part id="kiem-tra" title={text.checks} small={text.passOf(passed, report.checks.length)}>
          <Faults
            items={report.checks.map((check) => ({
              state: check.ok ? 'ok' : 'late',
              text: check.ok ? (
                checkWords(check, locale)
              ) : (
                <a href={hrefOf(check, report.id)}>{checkWords(check, locale)}</a>
              ),
              note: check.ok ? undefined : noteOf(check, locale),
            }))}
          />
        </Part>
        {report.doubts.length > 0 && (
          <Part
            id="giai-trinh"
            title={doubtsText.doubts}
            small={doubtsText.explainedOf(report.doubts.length - unexplained(report.doubts), report.doubts.length)}
          >
            <Doubts
              reportId={report.id}
              version={report.version}
              doubts={report.doubts}
              canWrite={props.rights.write && isOpen('write', report.state)}
              {...{ locale, form: props.form, submission: props.submission }}
            />
          </Part>
        )}
        <Part id="ky-gui" title={text.signAndSend}>
          <Signing {...props} />
        </Part>
        {(report.answeredBy || (props.rights.answer && isOpen('conclude', report.state))) && (
          <Part id="chu-tich" title={text.chairman}>
            <ChairmansAnswer {...props} />
          </Part>
        )}
        {props.rights.receive && isOpen('accept', report.state) && (
          <Part id="nhan" title={text.receive}>
            <Receiving {...props} />
          </Part>
        )}
      </div>
    </aside>
  )
}

function Part(it: { id: string; title: string; small?: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={it.id}>
      <div class="sec">
        <h2 id={it.id}>{it.title}</h2>
        {it.small && <small>{it.small}</small>}
      </div>
      {it.children}
    </section>
  )
}

function ReturnedFaults({ report, rights, locale, form }: Props) {
  const text = t(locale)
  const canClear = rights.write && isOpen('clearFault', report.state)
  const open = report.faults.find(({ clearedOn }) => !clearedOn)
  return (
    <>
      <Faults
        items={report.faults.map((it) => ({
          state: it.clearedOn ? 'ok' : 'late',
          text: <b>{it.text}</b>,
          note: it.clearedOn
            ? `${it.answer} ${it.clearedBy}, ${formatDate(it.clearedOn)}`
            : `${it.raisedBy}, ${formatDate(it.raisedOn)}`,
        }))}
      />
      {canClear && open && (
        <Form action={paths.clearFault(report.id, open.id)} version={report.version}>
          <TextArea
            name="answer"
            label={`${text.answer}: ${open.text}`}
            rows={3}
            value={form.value('answer')}
            error={form.errors.answer}
          />
          <Submit>{text.tick}</Submit>
        </Form>
      )}
    </>
  )
}

function Signing({ report, rights, locale, signer, form, submission }: Props) {
  const text = t(locale)
  const failed = leftBefore(report)
  const { errors, value } = form
  if (!isOpen('sign', report.state))
    return (
      <>
        <p class="small">{text.signedBy(report.number!, report.signer!, formatDate(report.signedOn!))}</p>
        {report.paperOn && (
          <p class="small">
            {paperWords(locale).paperOf(formatDate(report.paperOn))}{' '}
            <a href={`/lam-viec/tep/${report.paperFileId}`}>{paperWords(locale).scan}</a>
          </p>
        )}
        {report.fingerprint && (
          <p class="small soft">
            {text.fingerprint}: <code>{report.fingerprint.slice(0, 16)}</code>
          </p>
        )}
        {isOpen('send', report.state) && rights.write && (
          <PostButton
            main
            action={paths.send(report.id)}
            label={report.unitKind === 'province' ? text.sendUp : text.send}
            values={{ version: report.version }}
          />
        )}
      </>
    )
  if (!rights.sign)
    return (
      <>
        {report.checkedOn && <p class="small">{text.checkedBy(formatDate(report.checkedOn))}</p>}
        <p class="small">
          {failed ? text.notYet(failed) : ''} {text.headSigns}
        </p>
        {rights.write && !failed && !report.checkedOn && (
          <PostButton
            main
            action={paths.present(report.id)}
            label={text.present}
            values={{ version: report.version }}
          />
        )}
        {rights.write && !failed && <PaperForm {...{ report, locale, form, submission }} />}
      </>
    )
  return (
    <>
      <Form action={paths.sign(report.id)} version={report.version} submission={value('submission') || submission}>
        <Field
          name="number"
          label={text.number}
          hint={text.numberHint}
          value={value('number', report.number ?? '')}
          error={errors.number}
        />
        <Field
          name="signer"
          label={text.signer}
          value={value('signer', report.signer ?? signer.name)}
          error={errors.signer}
        />
        <Field
          name="signerTitle"
          label={text.signerTitle}
          value={value('signerTitle', report.signerTitle ?? signer.title)}
          error={errors.signerTitle}
        />
        <Submit main disabledWhy={failed ? <a href="#kiem-tra">{text.notYet(failed)}</a> : undefined}>
          {text.sign}
        </Submit>
      </Form>
      {rights.write && !failed && <PaperForm {...{ report, locale, form, submission }} isBeside />}
    </>
  )
}

function Receiving({ report, locale, form, submission }: Props) {
  const text = t(locale)
  return (
    <>
      <PostButton main action={paths.accept(report.id)} label={text.accept} values={{ version: report.version }} />
      <Form action={paths.return(report.id)} version={report.version} submission={submission}>
        <FaultFields required {...{ locale, form }} />
        <Submit>{text.return}</Submit>
      </Form>
    </>
  )
}

function checkWords({ key }: Check, locale: Props['locale']): string {
  const text = t(locale)
  return key === 'faults' ? text.allMended : text[key]
}

function noteOf({ key, missing, names }: Check, locale: Props['locale']): string | undefined {
  const text = t(locale)
  if (key === 'written') return text.emptySections(missing ?? 0)
  if (key === 'names') return text.notConsented((names ?? []).join(', '))
  return key === 'faults' ? text.openFaults(missing ?? 0) : undefined
}

function hrefOf({ key, at }: Check, reportId: string): string {
  if (key === 'faults') return '#diem-can-sua'
  const code = figureCode(at)
  return code ? paths.figure(reportId, code) : `#${at}`
}
