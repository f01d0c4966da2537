/** The parts of node-forge that open PKCS#12 files and, in tests, make certificates. */
declare module 'node-forge' {
  namespace forge {
    namespace asn1 {
      type Asn1 = { value: unknown }
      function fromDer(bytes: util.ByteBuffer): Asn1
      function toDer(it: Asn1): util.ByteBuffer
    }
    namespace util {
      type ByteBuffer = { getBytes(): string }
      function createBuffer(bytes: string): ByteBuffer
    }
    namespace pkcs12 {
      type Bag = { key?: pki.PrivateKey | null; cert?: pki.Certificate | null; asn1: asn1.Asn1 }
      type Pkcs12Pfx = { getBags(filter: { bagType: string }): Record<string, Bag[] | undefined> }
      function pkcs12FromAsn1(file: asn1.Asn1, strict: boolean, password: string): Pkcs12Pfx
      function toPkcs12Asn1(
        key: pki.PrivateKey,
        certificates: pki.Certificate[],
        password: string,
        options: { algorithm: '3des' | 'aes256' },
      ): asn1.Asn1
    }
    namespace pki {
      type PrivateKey = { n: unknown }
      type PublicKey = { n: unknown }
      type Attribute = { shortName: string; value: string; valueTagClass?: number }
      type Certificate = {
        publicKey: PublicKey
        serialNumber: string
        validity: { notBefore: Date; notAfter: Date }
        setSubject(names: Attribute[]): void
        setIssuer(names: Attribute[]): void
        setExtensions(extensions: Record<string, unknown>[]): void
        sign(key: PrivateKey, digest: unknown): void
      }
      const oids: Record<string, string>
      function createCertificate(): Certificate
      function certificateToAsn1(it: Certificate): asn1.Asn1
      function certificateToPem(it: Certificate): string
      function privateKeyToAsn1(key: PrivateKey): asn1.Asn1
      function privateKeyFromPem(pem: string): PrivateKey
      function publicKeyFromPem(pem: string): PublicKey
      function wrapRsaPrivateKey(key: asn1.Asn1): asn1.Asn1
    }
    namespace md {
      const sha256: { create(): unknown }
    }
  }
  export default forge
}
