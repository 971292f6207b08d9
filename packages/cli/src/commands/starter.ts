/** Text of the file that `personas init` writes. It is valid, and short enough to read. */
export const starter = `# yaml-language-server: $schema=./node_modules/persona-registry/dist/personas.schema.json
# Personas, their work, and their access. A reference may be a name, an id or an alias.
# A section that is missing here is open: a reference to a new team, service or skill creates it. A section that is present
# is closed: a reference to anything else is an error, with a suggestion.

personas:
  P001:
    name: AI Data Engineer
    kind: person # or agent, or either
    color: Dark Blue
    summary: Brings data in and keeps it fresh.
    team: Data Ingestion Team
    interactsWith: AI Team
    processes: DataOps
    services: Azure Data Factory, Azure Storage
    skills: SQL, Python
    learn: '[DataOps](https://learn.microsoft.com/en-us/azure/architecture/databases/architecture/dataops-mdw)'

  P002:
    name: Build Agent
    kind: agent
    color: Purple
    summary: Ships what was approved.
    team: AI Team
    services: Azure Storage
    identity: { kind: managed-identity, name: id-build } # not published, unless accessDetails is full
    sponsor: P001 # is responsible for the agent

# Access by persona, service and environment (dev, stage and prod, unless \`environments:\` lists others).
access:
  P001:
    Azure Data Factory:
      dev: [Data Factory Contributor]
      stage: { sameAs: dev }
      prod: [{ role: Reader, why: See what runs. }]
    Azure Storage:
      dev: [Storage Blob Data Contributor]
      stage: { sameAs: dev }
      prod: { none: 'Pipelines write in production, people do not.' }
  P002:
    Azure Storage:
      dev: none
      stage: [Storage Blob Data Contributor]
      prod: [{ role: Storage Blob Data Contributor, why: Publishes approved data. }]
`;
