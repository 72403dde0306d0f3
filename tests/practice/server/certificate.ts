import { generate } from 'selfsigned';
import { ELSEWHERE } from './elsewhere';

export const HOSTS: readonly string[] = [
  'x.com',
  ...['twitter.com', 'mobile.x.com', 'mobile.twitter.com', 'abs-0.twimg.com'],
  ...ELSEWHERE,
];

export type Certificate = { readonly key: string; readonly cert: string };

/** Made anew at each start, so no private key is ever kept in the repository. */
export const certificate = async (): Promise<Certificate> => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: HOSTS[0] ?? '' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
};
