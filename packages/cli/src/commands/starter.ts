/** The file that `personas init` writes: valid as it stands, small enough to read. */
export const starter = `# yaml-language-server: $schema=./node_modules/persona-registry/dist/personas.schema.json
# Personas, what they work on, and who may do what. Names, ids and aliases may be used in references alike.
# A section that is left out is open: naming a team, service or skill creates it. One that is present is closed: anything
# else in its place is an error with a suggestion.

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
    identity: { kind: managed-identity, name: id-build } # left out of what is published, unless accessDetails is full
    sponsor: P001 # who answers for the agent

# Who may do what: persona, service, environment (dev, stage and prod unless \`environments:\` says otherwise).
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
