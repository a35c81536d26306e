export const FirstScreen = ({ folder }: { readonly folder: string }) => <main>{folder}</main>;
