/**
 * Data with the personas of *Introduction to Personas in AI*, as `personas import` reads them. The slips of its table are mended, and its agents have
 * sponsors.
 */
export const introduction = `teams:
  data-ingestion-team: { name: Data Ingestion Team }
  analytical-team: { name: Analytical Team }
  ai-team: { name: AI Team }
  devops-team: { name: DevOps Team }
  engineering-team: { name: Engineering Team }
  product-management: { name: Product Management }
  project-management: { name: Project Management }

personas:
  P001:
    name: AI Data Engineer
    team: Data Ingestion Team
    interactsWith: [AI Team]
    processes: [ETL, ELT, DataOps]
    architectures: [LAMBDA]
    scope: Ingestion/Store of LAMBDA
    services: [Azure Data Factory, Azure Databricks, Azure Event Hubs, Azure SQL Database, Azure Storage, Microsoft Fabric]
    dataAccess: Full access to master datalake and full access on AI project specific areas
    skills: [SQL, Python, PySpark]
    learn:
      - "[Microsoft Learn - DataOps, ETL, ELT](https://learn.microsoft.com/en-us/azure/architecture/databases/architecture/dataops-mdw)"
      - "[Microsoft Learn - Azure Data Factory](https://learn.microsoft.com/en-us/azure/data-factory/apply-dataops)"
      - "[Microsoft Learn - Python](https://learn.microsoft.com/en-us/training/paths/python-language/)"
    color: Dark Blue
  P002:
    name: Analyst Data Engineer
    team: Data Ingestion Team
    interactsWith: [Analytical Team]
    processes: [ETL, ELT, DataOps]
    architectures: [LAMBDA]
    scope: Ingestion/Store of LAMBDA
    services: [Azure Data Factory, Azure Databricks, Azure Event Hubs, Azure SQL Database, Azure Storage, Microsoft Fabric]
    dataAccess: Full access to datalake/lakehouse and full access on AI project specific datalake area
    skills: [SQL, Python, PySpark]
  P003:
    name: BI Analyst
    team: Analytical Team
    interactsWith: [Data Ingestion Team]
    processes: [Data analysis, Data warehousing]
    architectures: [LAMBDA]
    scope: Process/Serving of LAMBDA
    services: [Microsoft Fabric, Power BI, Azure Data Explorer]
    dataAccess: No access on master datalake/lakehouse and read access on assigned project specific areas
    skills: [Analytics, SQL, KQL, Python]
    learn:
      - "[Microsoft Learn - DataOps, Modern Datawarehouse](https://learn.microsoft.com/en-us/azure/architecture/databases/architecture/dataops-mdw)"
      - "[Microsoft Learn - Fabric Analytics Engineer Associate](https://learn.microsoft.com/en-us/credentials/certifications/fabric-analytics-engineer-associate/)"
      - "[Microsoft Learn - Power BI Data Analyst Associate](https://learn.microsoft.com/en-us/credentials/certifications/data-analyst-associate/)"
    color: Purple
  P004:
    name: Discriminative AI Data Scientist
    team: AI Team
    interactsWith: [Data Ingestion Team, DevOps Team]
    processes: [MLOps]
    architectures: [LAMBDA]
    scope: Process/Store of LAMBDA, INNER loop of MLOps
    services: [Azure Machine Learning, Azure Databricks, Azure Storage, Azure Key Vault]
    dataAccess: No access on master datalake, and full access on assigned project specific areas
    skills: [Python, PySpark]
    learn:
      - "[Microsoft Learn - Azure AI Engineer Associate](https://learn.microsoft.com/en-us/credentials/certifications/azure-ai-engineer/?practice-assessment-type=certification)"
      - "[Microsoft Learn - MLOps End-2-End with Azure machine learning](https://learn.microsoft.com/en-us/training/paths/build-first-machine-operations-workflow/)"
      - "[Microsoft Learn - Azure Machine Learning](https://azure.microsoft.com/en-us/solutions/ai/data-scientist-resources/)"
      - "[Microsoft Learn - Python certification](https://learn.microsoft.com/en-us/training/paths/python-language/)"
    color: Light blue
  P005:
    name: Discriminative AI MLOps engineer
    team: DevOps Team
    interactsWith: [Data Ingestion Team]
    processes: [MLOps, CI/CD]
    architectures: [LAMBDA]
    scope: OUTER loop of MLOps
    services: [Azure DevOps, GitHub Actions, Azure Machine Learning, Azure Data Factory]
    dataAccess: No access on master datalake, and read access on assigned project specific areas
    skills: [Powershell, Python]
  P006:
    name: GenAI Data Scientist
    team: AI Team
    interactsWith: [Data Ingestion Team, Engineering Team]
    processes: [GenAIOps]
    architectures: [Agentic, RAG]
    scope: INNER loop of GenAIOps
    services: [Azure AI Studio, Azure OpenAI, Azure AI Search]
    dataAccess: No access on master datalake, and read/write access on assigned project specific areas
    skills: [Azure Machine Learning, Python, "Model(LLM, SLM) knowledge", Finetuning/RAG/Agentic concept]
    learn:
      - "[Microsoft Learn - Azure AI fundamentals](https://learn.microsoft.com/en-us/credentials/certifications/azure-ai-fundamentals/?practice-assessment-type=certification)"
      - "[Microsoft Learn - Azure AI Studio](https://learn.microsoft.com/en-us/training/modules/introduction-to-azure-ai-studio/)"
      - "[Microsoft Learn - Python certification](https://learn.microsoft.com/en-us/training/paths/python-language/)"
    color: Light blue
  P007:
    name: GenAI Chat Developer
    team: Engineering Team
    interactsWith: [AI Team]
    processes: [DevOps]
    architectures: [Web Application Architecture (frontend/backend), Event-driven processing, Microservices]
    scope: Full DevOps process
    services: [Azure Web App, Azure API Management, Azure Container Apps, Azure Functions, CosmosDB]
    dataAccess: Read access on assigned project specific areas in datalake
    skills: [React, Node.js, HTML, CSS]
    learn:
      - "[Microsoft Learn - Azure AI fundamentals](https://learn.microsoft.com/en-us/credentials/certifications/azure-ai-fundamentals/?practice-assessment-type=certification)"
      - "[Microsoft Learn - Azure WebApp deployment](https://learn.microsoft.com/en-us/azure/static-web-apps/deploy-react)"
      - "[Microsoft Learn - Cloud Native, Azure container apps](https://learn.microsoft.com/en-us/training/paths/deploy-cloud-native-applications-to-azure-container-apps/)"
    color: Light green
  P008:
    name: DeveloperAgent Unittest Writer
    kind: agent
    sponsor: P007 # is responsible for the agent
    team: Engineering Team
    interactsWith: [AI Team]
    processes: [DevOps]
    services: [Azure DevOps, GitHub]
    dataAccess: No access to datalake
    skills: [Python, PySpark]
  P009:
    name: BuildAgent MLOps
    kind: agent
    sponsor: P005
    team: Engineering Team
    interactsWith: [AI Team]
    processes: [DevOps]
    architectures: [LAMBDA]
    scope: Process/Serving of LAMBDA, OUTER Loop MLOps
    services: [Azure Machine Learning, Azure DevOps, GitHub]
    dataAccess: Read/Write access to specific areas in datalake
    skills: [Python, PySpark]
  P010:
    name: Data & AI Product Manager
    team: Product Management
    interactsWith: [Engineering Team]
    processes: [SCRUM Process]
    architectures: [LAMBDA, SaaS]
    scope: Monitor & Govern of LAMBDA, Full SCRUM process
    services: [Microsoft Product, ProductPlan, ProductBoard, Azure DevOps, GitHub]
    dataAccess: No access to datalake
    skills: [Product Management]
  P011:
    name: Project Manager
    team: Project Management
    interactsWith: [all]
    processes: [SCRUM Process]
    services: [Microsoft Project, Microsoft Planner, Azure DevOps, GitHub]
    dataAccess: No access to datalake
    skills: [Project management, SCRUM Master]

# People, their teams and the personas that they hold. Take the marks away, and write your own.
# people:
#   ada:
#     name: Ada Andersson
#     teams: [{ team: AI Team, role: Tech lead, lead: true }]
#     personas: [P004]
`;
