import type { DateText } from '#platform/text/dates.ts'
import { publicAddress } from './public-address.ts'

/** What a certificate says: all that its payload and its credential may hold. */
export type Stated = {
  serial: string
  titleKey: string
  titleName: string
  recipientName: string
  recipientNote: string | null
  achievement: string
  numberText: string
  decidedOn: DateText
  issuer: string
  listNo: number
  listIndex: number
}

/** What the QR code carries, short so that the squares stay large: serial, name, title, number, day, issuer, position. */
export type Payload = { s: string; n: string; t: string; d: string; o: DateText; i: string; x: [number, number] }

export const payloadOf = (it: Stated): Payload => ({
  ...{ s: it.serial, n: it.recipientName, t: it.titleName, d: it.numberText, o: it.decidedOn, i: it.issuer },
  x: [it.listNo, it.listIndex],
})

const contexts = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json']

/**
 * The award as an Open Badges 3.0 credential, to be signed as a VC-JWT. It says what the paper says and nothing else, so it
 * needs no consent beyond that of being commended (decision 0036).
 */
export function credentialOf(it: Stated, at: { baseUrl: string; issuerName: string }) {
  const to = (path: string) => new URL(path, at.baseUrl).toString()
  const id = to(publicAddress.credential(it.serial))
  const listAt = to(publicAddress.statusList(it.listNo))
  const by = `Quyết định số ${it.numberText} ngày ${it.decidedOn.split('-').reverse().join('/')} của ${it.issuer}`
  const validFrom = `${it.decidedOn}T00:00:00+07:00`
  return {
    '@context': contexts,
    ...{ id, type: ['VerifiableCredential', 'OpenBadgeCredential'], name: it.titleName },
    issuer: issuerOf(at),
    validFrom,
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: it.recipientName }],
      achievement: {
        ...{ id: to(`${publicAddress.verify}#${it.titleKey}`), type: ['Achievement'], name: it.titleName },
        ...{ description: it.achievement, criteria: { narrative: by } },
      },
      ...(it.recipientNote && { narrative: it.recipientNote }),
    },
    credentialStatus: {
      ...{ id: `${listAt}#${it.listIndex}`, type: 'BitstringStatusListEntry', statusPurpose: 'revocation' },
      ...{ statusListIndex: String(it.listIndex), statusListCredential: listAt },
    },
    // The registered claims of the JWT, which repeat the credential.
    ...{ iss: to(publicAddress.issuer), jti: id, nbf: Date.parse(validFrom) / 1000 },
  }
}

/** The list of what is revoked, as a credential to be signed. `validUntil` makes verifiers fetch it anew. */
export function statusListCredentialOf(
  it: { listNo: number; encodedList: string; signedAt: Date; until: Date },
  at: { baseUrl: string; issuerName: string },
) {
  const id = new URL(publicAddress.statusList(it.listNo), at.baseUrl).toString()
  return {
    ...{ '@context': contexts.slice(0, 1), id, type: ['VerifiableCredential', 'BitstringStatusListCredential'] },
    issuer: { id: issuerOf(at).id, name: at.issuerName },
    ...{ validFrom: it.signedAt.toISOString(), validUntil: it.until.toISOString() },
    credentialSubject: {
      ...{ id: `${id}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: it.encodedList },
    },
    ...{ iss: issuerOf(at).id, jti: id, nbf: Math.floor(it.signedAt.getTime() / 1000) },
  }
}

/** Who attests: the province's installation of this product. */
export const issuerOf = (at: { baseUrl: string; issuerName: string }) => ({
  ...{ id: new URL(publicAddress.issuer, at.baseUrl).toString(), type: ['Profile'], name: at.issuerName },
})
