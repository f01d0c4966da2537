import { signJws } from '#platform/credentials/signing.ts'
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

const payloadOf = (it: Stated): Payload => ({
  ...{ s: it.serial, n: it.recipientName, t: it.titleName, d: it.numberText, o: it.decidedOn, i: it.issuer },
  x: [it.listNo, it.listIndex],
})

/** The key that signs, by its name and its secret half. */
type Signer = { kid: string; secret: string }
/** Where the product answers, and in whose name it attests. */
type Issuer = { baseUrl: string; issuerName: string }

/** The payload of the QR code, signed. Only here is the key named by its thumbprint alone: an address would crowd the squares. */
export const signPayload = ({ kid, secret }: Signer, it: Stated) => signJws(secret, { kid }, payloadOf(it))

/**
 * The credential, signed. The header is the one of Open Badges 3.0 (8.2): the key by an address that answers with it, and
 * `typ` JWT, which a badge must have where VC-JOSE-COSE would rather see `vc+jwt` (decision 0036).
 */
export const signCredential = ({ kid, secret }: Signer, it: Stated, at: Issuer) =>
  signJws(secret, { kid: keyAddress(kid, at.baseUrl), typ: 'JWT' }, credentialOf(it, at))

/** The list of what is revoked, signed as VC-JOSE-COSE says. */
export const signStatusList = ({ kid, secret }: Signer, it: StatusList, at: Issuer) =>
  signJws(secret, { kid: keyAddress(kid, at.baseUrl), typ: 'vc+jwt', cty: 'vc' }, statusListCredentialOf(it, at))

/** Where a public key is fetched. */
export const keyAddress = (kid: string, baseUrl: string) => new URL(publicAddress.key(kid), baseUrl).toString()

const contexts = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json']

/**
 * The award as an Open Badges 3.0 credential, to be signed as a VC-JWT. It says what the paper says and nothing else, so it
 * needs no consent beyond that of being commended (decision 0036). The achievement is the honour, the same for all who have
 * it; what was done for it, and by which decision, is said of the recipient.
 */
function credentialOf(it: Stated, at: Issuer) {
  const to = (path: string) => new URL(path, at.baseUrl).toString()
  const id = to(publicAddress.credential(it.serial))
  const subjectId = `${to(publicAddress.certificate(it.serial))}#nguoi-nhan`
  const listAt = to(publicAddress.statusList(it.listNo))
  const by = `Quyết định số ${it.numberText} ngày ${it.decidedOn.split('-').reverse().join('/')} của ${it.issuer}`
  const validFrom = `${it.decidedOn}T00:00:00+07:00`
  return {
    '@context': contexts,
    ...{ id, type: ['VerifiableCredential', 'OpenBadgeCredential'], name: it.titleName },
    issuer: issuerOf(at),
    validFrom,
    credentialSubject: {
      ...{ id: subjectId, type: ['AchievementSubject'] },
      identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: it.recipientName }],
      achievement: {
        ...{ id: to(`${publicAddress.verify}#${it.titleKey}`), type: ['Achievement'], name: it.titleName },
        ...{
          description: `${it.titleName}, theo pháp luật về thi đua, khen thưởng`,
          criteria: { narrative: criteria },
        },
      },
      narrative: [by, it.recipientNote, it.achievement].filter(Boolean).join('. '),
    },
    credentialStatus: {
      ...{ id: `${listAt}#${it.listIndex}`, type: 'BitstringStatusListEntry', statusPurpose: 'revocation' },
      ...{ statusListIndex: String(it.listIndex), statusListCredential: listAt },
    },
    // The registered claims of the JWT, which repeat the credential.
    ...{ iss: to(publicAddress.issuer), sub: subjectId, jti: id, nbf: Date.parse(validFrom) / 1000 },
  }
}

const criteria = 'Được người có thẩm quyền quyết định khen thưởng theo Luật Thi đua, khen thưởng.'

type StatusList = { listNo: number; encodedList: string; signedAt: Date; until: Date }

/** The list of what is revoked, as a credential to be signed. `validUntil` makes verifiers fetch it anew. */
function statusListCredentialOf(it: StatusList, at: Issuer) {
  const id = new URL(publicAddress.statusList(it.listNo), at.baseUrl).toString()
  return {
    ...{ '@context': contexts.slice(0, 1), id, type: ['VerifiableCredential', 'BitstringStatusListCredential'] },
    issuer: { id: issuerOf(at).id, name: at.issuerName },
    ...{ validFrom: it.signedAt.toISOString(), validUntil: it.until.toISOString() },
    credentialSubject: {
      ...{ id: `${id}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: it.encodedList },
    },
    ...{ iss: issuerOf(at).id, jti: id, iat: Math.floor(it.signedAt.getTime() / 1000) },
  }
}

/** Who attests: the province's installation of this product. */
const issuerOf = (at: Issuer) => ({
  ...{ id: new URL(publicAddress.issuer, at.baseUrl).toString(), type: ['Profile'], name: at.issuerName },
})

/** The page of the issuer, for programs: an Open Badges profile. */
export const issuerProfile = (at: Issuer) => ({
  ...{ '@context': contexts, ...issuerOf(at), url: new URL('/', at.baseUrl).toString() },
})
