import { Field, type FieldWords } from './Field.tsx';

interface FileFieldProps extends FieldWords {
  /** Endings or kinds to offer: ".vcf,.csv". */
  readonly accept: string;
  readonly onChoose: (file: File | null) => void;
}

/** A file from this computer. */
export const FileField = ({ accept, onChoose, ...words }: FileFieldProps) => (
  <Field {...words}>
    {(bound) => (
      <input
        {...bound}
        className="control is-file"
        type="file"
        accept={accept}
        onChange={(event) => {
          onChoose(event.target.files?.[0] ?? null);
        }}
      />
    )}
  </Field>
);
