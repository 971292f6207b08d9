/** A page that shows the data, whatever personas it has. */
export const firstPage = `---
title: Personas
description: Who does what, and with which access.
---

# Personas

All personas of this project, from \`personas.yml\`.

::persona-cards

## Who may do what

::persona-table{columns="persona, team, access"}
`;
