import type { VaultStatus } from '../../../preload/contract/vault.ts';

export const Unlock = ({ vault }: { readonly vault: VaultStatus }) => <main>{vault.state}</main>;
