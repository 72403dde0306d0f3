import { useState } from 'react';
import { BackupSection } from '../../components/panels/options/BackupSection';
import { editBook, readBook } from '../../lib/browser/book';
import { packAdded } from '../../lib/profile/edits';
import { exported, opened, type Problem } from '../../lib/profile/exchange';
import { imported } from '../../lib/profile/merge-books';
import { save } from './save';

export function Backup() {
  const [problem, setProblem] = useState<Problem>();
  const [taken, setTaken] = useState(false);

  async function take(file: File) {
    const found = opened(await file.text());
    setProblem('problem' in found ? found.problem : undefined);
    if ('book' in found) await editBook((book) => imported(book, found.book, Date.now()));
    if ('pack' in found) await editBook((book) => packAdded(book, found.pack, Date.now()));
    setTaken(!('problem' in found));
  }

  return (
    <BackupSection
      problem={problem}
      taken={taken}
      onExport={async () => save('poise-profiles.json', exported(await readBook()), 'application/json')}
      onImport={take}
    />
  );
}
