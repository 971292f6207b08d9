/** Data with an example of each part. It is valid, and short enough to read. */
export const starter = `personas:
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

# People, their teams, and the personas that they hold.
people:
  ada:
    name: Ada Andersson
    teams: [{ team: Data Ingestion Team, role: Tech lead, lead: true }]
    personas: [P001]

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
