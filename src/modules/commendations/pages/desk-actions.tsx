import { formatDate } from '#platform/text/dates.ts'
import { Hidden } from '#ui/hidden.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { can, holdKinds } from '../lifecycle.ts'
import { t } from '../messages/pages.ts'
import { t as refusals } from '../messages/refusals.ts'
import { t as words } from '../messages/words.ts'
import { paths } from '../paths.ts'
import type { DossierView } from './dossier.tsx'
import { SmallForm } from './small-form.tsx'

/** The steps that can be taken from where the dossier stands, each a form of its own, blocked ones with their why. */
export function DeskActions(view: DossierView) {
  const { dossier, locale, mayEdit, may } = view
  const text = t(locale)
  const why = refusals(locale)
  const { ready, state } = dossier
  const openFaults = dossier.faults.filter(({ clearedAt }) => !clearedAt)
  const unready = !ready.isEligible
    ? why['commendations.notEligible']
    : !ready.isComplete && !dossier.fast
      ? why['commendations.papersMissing']
      : undefined
  const openOpinion = dossier.opinions.some(({ verdict }) => !verdict)
  const form = (name: string, title: string, rest: object = {}) => ({
    ...view,
    ...{ form: name, title, action: paths.act(dossier.id, name), version: dossier.version },
    ...rest,
  })
  const reason = (name: string, title: string, label = text.reason) => (
    <SmallForm {...form(name, title)}>
      {(field) => <TextArea {...field('reason')} label={label} rows={3} maxLength={1000} />}
    </SmallForm>
  )
  const note = (name: string, title: string, rest: object = {}) => (
    <SmallForm {...form(name, title, rest)}>
      {(field) => <TextArea {...field('note')} label={text.remarkLabel} rows={2} maxLength={1000} optionalWord />}
    </SmallForm>
  )
  return (
    <Section id="viec" title={text.todo}>
      {ready.rewarded.map((it) => (
        <Notice key={it.awardId} kind="warn" title={why['commendations.rewarded']}>
          <p>
            {it.what}: {text.rewardedBy(it.numberText, formatDate(it.decidedOn))} ({it.issuer})
          </p>
        </Notice>
      ))}
      {mayEdit && can('submit', { state }) && note('trinh', text.submit, { open: !unready, disabledWhy: unready })}
      {mayEdit &&
        openFaults.map((fault) => (
          <SmallForm
            key={fault.id}
            {...form(`sua-${fault.id}`, `${text.mended}: ${fault.text}`, {
              action: paths.act(dossier.id, 'sua-diem'),
              send: text.mended,
            })}
          >
            {(field) => (
              <>
                <Hidden name="faultId" value={fault.id} />
                <TextArea {...field('answer')} label={text.how} rows={2} maxLength={1000} />
              </>
            )}
          </SmallForm>
        ))}
      {mayEdit &&
        can('resubmit', { state }) &&
        note('trinh-lai', text.resubmit, {
          open: openFaults.length === 0,
          disabledWhy: openFaults.length > 0 ? why['commendations.faultsOpen'] : unready,
        })}
      {may.handle &&
        can('forward', { state }) &&
        !dossier.decidesHere &&
        note('chuyen', dossier.next ? `${text.forward}: ${dossier.next.desk.name}` : text.forward, {
          send: text.forward,
          disabledWhy: openOpinion
            ? why['commendations.opinionOpen']
            : dossier.next
              ? undefined
              : why['commendations.noDesk'],
        })}
      {may.handle && can('toCouncil', { state }) && dossier.decidesHere && ready.title.ballotRule && (
        <SmallForm
          {...form('hoi-dong', text.toCouncil, {
            disabledWhy: openOpinion
              ? why['commendations.opinionOpen']
              : view.sittings.length === 0
                ? text.noSitting
                : undefined,
          })}
        >
          {(field) => (
            <Select
              {...field('sittingId')}
              label={text.sitting}
              options={view.sittings.map(({ id, name, heldOn }) => ({
                value: id,
                label: `${name}, ${formatDate(heldOn)}`,
              }))}
            />
          )}
        </SmallForm>
      )}
      {may.handle && can('place', { state }) && dossier.decidesHere && (
        <PostButton
          action={paths.batch}
          label={text.place}
          values={{ viec: 'place', items: `${dossier.id}:${dossier.version}` }}
        />
      )}
      {may.handle && can('sendBack', { state }) && (
        <SmallForm {...form('tra-lai', text.sendBack)}>
          {(field) => <TextArea {...field('faults')} label={text.faultLines} rows={4} maxLength={4000} />}
        </SmallForm>
      )}
      {may.decline && can('decline', { state }) && reason('khong-chon', text.decline)}
      {(may.handle || may.write) && can('hold', { state }) && (
        <SmallForm {...form('tam-dung', text.hold)}>
          {(field) => (
            <>
              <Select
                {...field('kind')}
                label={text.holdKind}
                options={holdKinds.map((value) => ({ value, label: words(locale)[value] }))}
              />
              <TextArea {...field('reason')} label={text.reason} rows={3} maxLength={1000} />
            </>
          )}
        </SmallForm>
      )}
      {may.decline && can('release', { state }) && reason('tiep-tuc', text.release, text.outcome)}
      {may.withdraw && can('withdraw', { state }) && reason('rut', text.withdraw)}
      {may.write && dossier.fast && !dossier.completedAt && state !== 'draft' && (
        <SmallForm
          {...form('hoan-thien', text.complete, {
            disabledWhy: ready.isComplete ? undefined : why['commendations.papersMissing'],
          })}
        >
          {() => null}
        </SmallForm>
      )}
    </Section>
  )
}
