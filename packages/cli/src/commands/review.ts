import type { Command } from 'commander';
import type { CommandContext } from './commandContext.js';
import { addReviewApplyCommand } from './reviewApply.js';
import { addReviewExportCommand } from './reviewExport.js';
import { addReviewStartCommand } from './reviewStart.js';
import { addReviewStatusCommand } from './reviewStatus.js';

export function addReviewCommand(program: Command, context: CommandContext): void {
  const review = program
    .command('review')
    .description(
      'Review access: freeze the access to a service into a file with one decision per line, see what is owed, carry out removals, and write the evidence. The files are in the folder "reviews". Who has signed is what Git says of their commits.',
    );
  addReviewStartCommand(review, context);
  addReviewStatusCommand(review, context);
  addReviewApplyCommand(review, context);
  addReviewExportCommand(review, context);
}
