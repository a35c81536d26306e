import { useState } from 'react';
import type { SessionId } from '../../../main/domain/id.ts';
import { useRead, useWrite } from '../../data/query.ts';
import { Act } from '../../ui/Act.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { WordsField } from '../../ui/WordsField.tsx';

/** The questions one wants to bring: written here, kept with the session. */
export function QuestionsToBring({ sessionId }: { readonly sessionId: SessionId }) {
  const session = useRead('sessions.get', { sessionId });
  const [writing, setWriting] = useState(false);
  if (session.state !== 'here') return null;
  const { questions } = session.value;
  return (
    <>
      <Act onClick={() => setWriting(true)}>{questions.trim() === '' ? 'Write the questions you want to bring' : 'Change the questions you want to bring'}</Act>
      {writing ? <WriteQuestions sessionId={sessionId} questions={questions} onClose={() => setWriting(false)} /> : null}
    </>
  );
}

function WriteQuestions({ sessionId, questions, onClose }: { readonly sessionId: SessionId; readonly questions: string; readonly onClose: () => void }) {
  const [words, setWords] = useState(questions);
  const edit = useWrite('sessions.edit', { said: () => 'Your questions are kept with the session', shown: true });
  const save = async (): Promise<void> => {
    const outcome = await edit.run({ sessionId, questions: words });
    if (outcome.ok) onClose();
  };
  return (
    <Dialog
      title="Questions I want to bring"
      onClose={onClose}
      onSubmit={() => void save()}
      holds={words !== questions}
      foot={
        <>
          <Button first type="submit" busy={edit.busy}>
            Keep them
          </Button>
          <Act onClick={onClose}>Leave them as they were</Act>
        </>
      }
    >
      <WordsField label="One on each line" hint="They are kept with the session, and stand at the end of the summary." value={words} onChange={setWords} startsHere />
      {edit.failure === null ? null : <FailureNote>{edit.failure.message}</FailureNote>}
    </Dialog>
  );
}
