/* Written by scripts/write-built-in-roles.ts from the data set of https://github.com/iann0036/iam-dataset (MIT), 2026-11-29. */

/** Azure's resource providers, separated by spaces; `*` means all. */
export const PROVIDERS =
  '* Anyscale.Platform ArizeAi.ObservabilityEval Astronomer.Astro Commvault.ContentStore Dell.Storage Dynatrace.Observability Informatica.DataManagement LambdaTest.HyperExecute Microsoft.AAD Microsoft.Advisor Microsoft.AgFoodPlatform Microsoft.AlertsManagement Microsoft.AnyBuild Microsoft.ApiCenter Microsoft.ApiManagement Microsoft.App Microsoft.AppConfiguration Microsoft.ApplicationMigration Microsoft.AppLink Microsoft.AppPlatform Microsoft.Approvals Microsoft.ArcContainerStorage Microsoft.Attestation Microsoft.Authorization Microsoft.Automanage Microsoft.Automation Microsoft.AutonomousDevelopmentPlatform Microsoft.AwsConnector Microsoft.AzureActiveDirectory Microsoft.AzureArcData Microsoft.AzureBusinessContinuity Microsoft.AzureContextCache Microsoft.AzureDataTransfer Microsoft.AzureFleet Microsoft.AzureResilienceManagement Microsoft.AzureSphere Microsoft.AzureStack Microsoft.AzureStackHCI Microsoft.BackupSolutions Microsoft.BareMetal Microsoft.Batch Microsoft.BigAnalytics Microsoft.Billing Microsoft.BillingBenefits Microsoft.Bing Microsoft.BizTalkServices Microsoft.Blockchain Microsoft.Blueprint Microsoft.BotService Microsoft.Cache Microsoft.Capacity Microsoft.Carbon Microsoft.Cdn Microsoft.ChangeSafety Microsoft.Chaos Microsoft.ClassicCompute Microsoft.ClassicNetwork Microsoft.ClassicStorage Microsoft.CloudTest Microsoft.CodeSigning Microsoft.CognitiveSearch Microsoft.CognitiveServices Microsoft.Commerce Microsoft.Communication Microsoft.Compute Microsoft.ComputeLimit Microsoft.ComputeSchedule Microsoft.ConfidentialLedger Microsoft.Confluent Microsoft.ConnectedVMwarevSphere Microsoft.Consumption Microsoft.ContainerInstance Microsoft.ContainerRegistry Microsoft.ContainerService Microsoft.CostManagement Microsoft.CustomerLockbox Microsoft.D365CustomerInsights Microsoft.Dashboard Microsoft.Databox Microsoft.DataBoxEdge Microsoft.Databricks Microsoft.Datadog Microsoft.DataFactory Microsoft.DataLakeAnalytics Microsoft.DataMigration Microsoft.DataProtection Microsoft.DataReplication Microsoft.DBforMySQL Microsoft.DBforPostgreSQL Microsoft.DependencyMap Microsoft.DesktopVirtualization Microsoft.DevCenter Microsoft.DeviceOnboarding Microsoft.DeviceRegistry Microsoft.Devices Microsoft.DeviceUpdate Microsoft.DevOpsInfrastructure Microsoft.DevTestLab Microsoft.DigitalTwins Microsoft.Discovery Microsoft.DocumentDB Microsoft.DurableTask Microsoft.Edge Microsoft.EdgeManagement Microsoft.EdgeMarketplace Microsoft.EdgeOrder Microsoft.EdgeOrderPartner Microsoft.Elastic Microsoft.ElasticSan Microsoft.EnterpriseKnowledgeGraph Microsoft.EnterpriseSupport Microsoft.EventGrid Microsoft.EventHub Microsoft.Experimentation Microsoft.ExtendedLocation Microsoft.Features Microsoft.GcpConnector Microsoft.Genome Microsoft.GuestConfiguration Microsoft.Hardware Microsoft.HDInsight Microsoft.HealthBot Microsoft.HealthcareApis Microsoft.HealthcareInterop Microsoft.HealthDataAIServices Microsoft.HybridCompute Microsoft.HybridConnectivity Microsoft.HybridContainerService Microsoft.HybridNetwork Microsoft.Impact Microsoft.IndustryDataLifecycle Microsoft.InferenceService Microsoft.Insights Microsoft.IntelligentSystems Microsoft.IoTFirmwareDefense Microsoft.IoTOperations Microsoft.IoTSecurity Microsoft.KeyVault Microsoft.Kubernetes Microsoft.KubernetesConfiguration Microsoft.KubernetesRuntime Microsoft.LabServices Microsoft.LoadTestService Microsoft.Logic Microsoft.MachineLearningServices Microsoft.Maintenance Microsoft.ManagedIdentity Microsoft.ManagedNetworkFabric Microsoft.ManagedOps Microsoft.ManagedServices Microsoft.Management Microsoft.Maps Microsoft.Marketplace Microsoft.MessagingCatalog Microsoft.MessagingConnectors Microsoft.Migrate Microsoft.Mission Microsoft.MixedReality Microsoft.Monitor Microsoft.MySQLDiscovery Microsoft.NetApp Microsoft.Network Microsoft.NetworkCloud Microsoft.NexusIdentity Microsoft.Notebooks Microsoft.OffAzure Microsoft.OffAzureSpringBoot Microsoft.OnlineExperimentation Microsoft.OperationalInsights Microsoft.OperationsManagement Microsoft.Orbital Microsoft.PlayFab Microsoft.PolicyInsights Microsoft.Portal Microsoft.PowerBI Microsoft.PowerPlatform Microsoft.ProfessionalService Microsoft.ProgramEnrollment Microsoft.ProgrammableConnectivity Microsoft.ProjectBabylon Microsoft.ProviderHub Microsoft.Purview Microsoft.Quantum Microsoft.Quota Microsoft.RecoveryServices Microsoft.Relationships Microsoft.Relay Microsoft.ResourceConnector Microsoft.ResourceNotifications Microsoft.Resources Microsoft.SaaS Microsoft.SaaSHub Microsoft.Scheduler microsoft.scvmm Microsoft.Search Microsoft.SecretSyncController Microsoft.Security Microsoft.SecurityDetonation Microsoft.SecurityInsights Microsoft.SerialConsole Microsoft.ServiceBus Microsoft.ServiceFabric Microsoft.ServiceLinker Microsoft.ServiceNetworking Microsoft.ServicesHub Microsoft.SignalRService Microsoft.SoftwarePlan Microsoft.Sovereign Microsoft.Sql Microsoft.SqlVirtualMachine Microsoft.StandbyPool Microsoft.Storage Microsoft.StorageActions Microsoft.StorageSync Microsoft.StreamAnalytics Microsoft.SupercomputerInfrastructure Microsoft.Synapse Microsoft.TestBase Microsoft.ToolchainOrchestrator Microsoft.UsageBilling Microsoft.VideoIndexer Microsoft.Web Microsoft.WeightsAndBiases Microsoft.Windows365 Microsoft.WorkloadBuilder Microsoft.Workloads MongoDB.Atlas NewRelic.APM NewRelic.Observability NGINX.NGINXPLUS Oracle.Database PaloAltoNetworks.Cloudngfw Pinecone.VectorDb PureStorage.Block successbricks.cleardb';

/** Azure's built-in roles, one per line: name, GUID without dashes, positions of the providers in base 36. */
export const ROLES = `
Access Review Operator Service Role|76cc9ee4d5d34a45a93026add3d73475|o 47
AcrDelete|c2f4ef07c64448ebaf814b1b4947fb11|21
AcrImageSigner|6cef56e8d55648e5a04fb8e64114680f|21
AcrPull|7f951dda4ed34680a7ca43fe172d538d|21
AcrPush|8311e38207494cb8b61a304f252e45ec|21
AcrQuarantineReader|cdda359029a344f695f29f980659eb04|21
AcrQuarantineWriter|c8d4ff9941c341a89f6021dfdad59608|21
Advisor Recommendations Contributor|f680209aa2a24e0daa815d2a65c13604|a
Advisor Recommendations Contributor (Assessments and Reviews)|6b534d80e33747c4864f140f5c7f593d|a
Advisor Reviews Contributor|8aac15f0d88541388afabfb5872f7d13|a
Advisor Reviews Reader|c64499e074c347ad921c13865957895c|a
AgFood Platform Dataset Admin|a8d4b70f0fb94f72b267b87b2f990aec|b
AgFood Platform Sensor Partner Contributor|6b77f0a00d8941ccacd1579c22c17a67|b
AgFood Platform Service Admin|f8da80de1ff94747ad80a19b7f6079e3|b
AgFood Platform Service Contributor|8508508a44694e45963b2518ee0bb728|b
AgFood Platform Service Reader|7ec7ccdcf61e41fe9aaf980df0a44eba|b
AI Model Scanner Operator|8b9beb50e28c4879847224c9d328085f|41
AnyBuild Builder|a2138dac49074679a376736901ed8ad8|d
Anyscale Platform Administrator Role|3e9f3756203e4734a0b84b68691ffae3|1
Anyscale Platform Contributor Role|6d461258d39c46cc8ca1cab4120979d8|1
Anyscale Platform Reader Role|ab24b16efd5d41b5839e6c6d2ad32363|1
API Management Developer Portal Content Editor|c031e6a843914de08d694706a7ed3729|f
API Management Service Contributor|312a565dc81f4fd8895a4e21e48d571c|f
API Management Service Operator Role|e022efe7f5ba4159bbe4b44f577e9b61|f
API Management Service Reader Role|71522526b88f4d52b57fd31fc3546d0d|f
API Management Service Workspace API Developer|9565a27341b9436897d2aeb0c976a9b3|f
API Management Service Workspace API Product Manager|d59a3e9c6d524a5aaeed6bf3cf0e31da|f
API Management Workspace API Developer|56328988075d4c6a8766d93edd6725b6|f 3p
API Management Workspace API Product Manager|73c2c328d0044c5e938c35c6f5679a1f|f 3p
API Management Workspace Contributor|0c34c9068d994cb78bb733f5b0a1a799|f 3p
API Management Workspace Reader|ef1c2c964a7749e8b9a46179fe1d2fd2|f 3p
App Compliance Automation Administrator|0f37683f246346b69ce79b788b988ba2|0
App Compliance Automation Reader|ffc6bbe0e4434c3bbf5426581bb2f78e|0
App Configuration Contributor|fe86443cf2014fc49d2aac61149fbda0|h
App Configuration Data Owner|5ae67dd650cb40e796ffdc2bfa4b606b|h
App Configuration Data Reader|516239f163e14d78a4dea74fb236a071|h
App Configuration Reader|175b81b96e0d490a85e40d422273c10c|h
App Service Environment Contributor|8ea85a25eb164e29ab4d6f2a26c711a2|66
AppGw for Containers Configuration Manager|fbc52c3f28ad4303a8928a056630b8f1|5a 5o
Application Group Contributor|ca6382a417214bcfa114ff0c70227b6b|2j
Application Insights Component Contributor|ae3493563a1b4a5e921d050484c6347e|3p
Application Insights Snapshot Debugger|08954f0363464c2e81c0ec3a5cfae23b|3p
Arc Container Storage Contributor|ee99642a225b4fe8a7719d9036053e87|m
Arc Gateway Manager|f6e920148af2414d99489b1abf559285|3i
ArizeAi.ObservabilityEval Contributor Role|dca88c6f509044cda0ffa88f337b12a5|2
ARN Service Event Grid Subscriber Role|dc0882ccbc274d219ea2f821aaa10fb1|34
Artifact Signing Certificate Profile Signer|2837e14670d74cfdad557efa6464f958|1o
Artifact Signing Identity Verifier|4339b7cf98264e41b4edc7f4505dac08|1o
Associated Billing Accounts Reader|d6c7ff7ddd0345a8af9c2a825e11bf9f|t
Astronomer Astro Contributor|a6a9a135904845dfb559a90bb025e92f|3
Attestation Contributor|bbf86eb8f7b44cce96e418cddf81d86e|n
Attestation Reader|fd1bd22b847640bca0bc69b95687b9f3|n
Auto Actions Contributor|a8d01690941847838ca29f0f1791783d|1v
Automation Contributor|f353d9bdd4a6484ea77a8050b599b867|q 3p 4p
Automation Job Operator|4fe576fe1146473092eb48519fa6bf9f|q
Automation Operator|d3881f73407a41678283e981cbba0404|q
Automation Runbook Operator|5fb5aef810814b8ebb169d5d0385bab5|q
Autonomous Development Platform Data Contributor (Preview)|b8b155644fa64a59ab1203e1d9594795|r
Autonomous Development Platform Data Owner (Preview)|27f8b550c5074db986f2f4b8e816d59d|r
Autonomous Development Platform Data Reader (Preview)|d63b75f747ea4f2792ace0d173aaf093|r
Avere Contributor|4f8fab4f18524a58a46a8eaf358af14a|1t 4i 5a 5w
Avere Operator|c025889f81024ebfb32cfc0c6f0c6bd9|1t 4i 5w
AVS on Fleet VIS Role|49fc33c1886f4b21a00e1d9993234734|o 14 4i
AVS Orchestrator Role|d715fb95a0f04f1c8be65ad2d2767f67|o 4i
Aws Connector contributor role|98c206feea1b457893f883a99a5628fc|s
Azure Advisor Service Role|69a41f416dce4ea78a348e095ddba55c|a
Azure AI Administrator|b78c5d69af9648a3bf8da8b4d589de94|1q 21 2b 2t 38 3p 3u 41 4i 5a 5f 5w
Azure AI Developer|64702f94c44149e6a78bef80e0188fee|1q 41
Azure AI Enterprise Network Connection Approver|b556d68e0be04f35a333ad7ee1ce17ea|f 1e 1q 21 2g 2h 2t 35 3p 3u 41 4i 5f 5t 5w
Azure AI Enterprise Networking Outbound Rules Operator|25cabde71a6c43508877cb6fe59f1399|41
Azure AI Inference Deployment Operator|3afb7f4954cb416e8c096dc049efa503|3p
Azure AI Manager and Namespace RBAC Inference Operator|82b2f1a995934498a824c209343a28ec|22 5a
Azure AI Safety Evaluator|11102f94c44149e6a78bef80e0188abc|41
Azure AIManager and namespace RBAC Reader|9c77f8a7b0b94462844cde6e66add8ba|22 5a
Azure AIManager Contributor|413f267549114010be3bc720b43a3c59|22
Azure AIManager User|223653d0bf85419eac7aa67edf5fc44b|22
Azure API Center Compliance Manager|ede9aaa34627494ebe134aa7c256148d|e
Azure API Center Credential Access Reader|1df7cd831d3f41df95b053b30d963369|e
Azure API Center Data Reader|c7244dfbf447457db2ba3999044d1706|e
Azure API Center Service Contributor|dd24193fef6544e58a7e6fa6e03f7713|e
Azure API Center Service Reader|6cba879029c548e5bab1c7541b01cb04|e
Azure Arc Enabled Kubernetes Cluster User Role|00493d7278f64148b6c5d3ce8e4799dd|3v 5a
Azure Arc Kubernetes Admin|dffb1e0c446f4ddea09f99eb5cc68b96|3v 5a
Azure Arc Kubernetes Cluster Admin|8393591c06b948a2a5421bd6b377f6a2|3v 5a
Azure Arc Kubernetes Viewer|63f0a09d14954db4a681037d84835eb4|3v 5a
Azure Arc Kubernetes Writer|5b9991779696454585c750de3797e5a1|3v 5a
Azure Arc ScVmm Administrator role|a92dfd6177f94aeca53119858b406c87|37 3i 5a 5e
Azure Arc ScVmm Private Cloud User|c0781e9181024553895197c6d4243cda|37 5a 5e
Azure Arc ScVmm Private Clouds Onboarding|6aac74c4631140d2bbdd7d01e7c6e3a9|37 5a 5e
Azure Arc ScVmm VM Contributor|e582369ae17b42a5b10c874c387c530b|37 3i 5a 5e
Azure Arc VMware Administrator role |ddc140ede463424691457c664192013f|1y 37 3i 3w 5a
Azure Arc VMware Private Cloud User|ce551c027c4247e09debe3b6fc3a9a83|1y 37 3w 5a
Azure Arc VMware Private Clouds Onboarding|67d33e57312945e6bb0b7cc522f762fa|13 1y 37 3w 58 5a
Azure Arc VMware VM Contributor|b748a06d61504f8aaaa9ce3940cd96cb|1y 3i 5a
Azure Automanage Contributor|8d6517c1e434405c9f3fe0ae65085d76|p
Azure Backup Snapshot Contributor|afc680e2a938412db2139a49efa7fb83|1t
Azure Batch Account Contributor|29fe49641e60436bbd3a77fd4c178b3c|15
Azure Batch Account Reader|11076f6766f64be08f6bf0609fd05cc9|15
Azure Batch Data Contributor|6aaa78f1f7de44ca8722c64a23943cae|15
Azure Batch Job Submitter|48e5e92ea4804e71aa9c2778f4c13781|15
Azure Batch Service Orchestration Role|a35466a1cfd6450ab35e683fcdf30363|y 1t 3p 4i 5a 5h
Azure Bot Service Contributor Role|9fc6112ff48e4e278b0972a5c94e4ae9|1d
Azure Business Continuity DUPI Reader|f4eb044f76b947af92f91d95c4c14ab5|o v
Azure Business Continuity UPI Reader|3b5a0aa9eccd48dc9011f2fd03b5e5f9|o v
Azure Center for SAP solutions administrator|7b0c7e81271f4c7190bfe30bdfdbc2f7|a 1t 3p 4i 5a 5w 6a
Azure Center for SAP solutions Management role|6d949e1d41e246e38920c6e4f31a8310|
Azure Center for SAP solutions reader|05352d14a9204328a0de4cbe7430e26b|a 1t 3p 4i 5a 5w 6a
Azure Center for SAP solutions service role|aabbc5dd1af0458ba94281af88f9c138|1t 4i 5a 5w
Azure Center for SAP solutions Service role for management|0105a6b04bb943d2982a12806f9faddb|
Azure Connected Machine Onboarding|b64e21eaac4e4cdf9dc95b892992bee7|3b 3i 3p
Azure Connected Machine Resource Administrator|cd570a14e51a42adbac8bafd67325302|3i
Azure Connected Machine Resource Manager|f5819b54e0334d82ac664fec3cbf3f4c|n 2x 37 3b 3i 3j
Azure Connected SQL Server Onboarding|e8113dcec5294d3391fae9b972617508|u
Azure Container Instances Contributor Role|5d977122f97e4b4da52f6b43003ddb4d|20
Azure Container Storage Contributor|95dd08a600bd466184bff6726f83a4d0|o 3w 47
Azure Container Storage Operator|08d4c71acc634ce4a9c85dd251b4d619|1t 31 4i 5a
Azure Container Storage Owner|95de85bd744d46649dde11430bc34793|o 31 3w 47
Azure ContainerApps Session Executor|0fb8eba5a2bb4abeb1c149dfad359bb0|g
Azure Customer Lockbox Approver for Subscription|4dae69307baf46f5909e0383bc931c46|24 3p
Azure Data Transfer Owner|eded264d17964e258500a78427f8a316|x
Azure Deployment Stack Contributor|bf7f88823383422a806a6526c631a88a|5a
Azure Deployment Stack Owner|adb29209aa1d457ba786c913953d2891|5a
Azure Device Onboarding Contributor|a954a0e0f57f46068421fd7bd4e54b0f|2l
Azure Device Onboarding Discovery Contributor|a227fb39f479404b96fd0176f5d88ab4|2l
Azure Device Registry Administrator|12675fd77f59493f9201f7944860a2f1|2m
Azure Device Registry Contributor|a5c3590a3a1a4cd49648ea0a32b15137|2m 2n
Azure Device Registry Credentials Contributor|09267e112e0640b58fe468cea20794c9|2m
Azure Device Registry Onboarding|547f7f0a69c04807bd9e0321dfb66a84|2m 2n
Azure Device Update Agent|2a7401720fc24039972cb31864cd47d6|2o
Azure Digital Twins Data Owner|bcd981a77f74457b83e1cceb9e632ffe|2r
Azure Digital Twins Data Reader|d57506d44c8d48b1858793c323f6a5a3|2r
Azure Edge Hardware Center Administrator|9295f06925d04f44bb6a3da70d11aa00|2y
Azure Edge On-Site Deployment Engineer|207bcc4b86a644879141d6c1f4c238aa|2y
Azure Edge On-Site Deployment Manager|78739afa3ece4d6b90ba762fdccd7438|12
Azure Event Hubs Data Owner|f526a384b230433ab45c95f59c4a2dec|35
Azure Event Hubs Data Receiver|a638d3c7ab3a418d83e65f17a39d4fde|35
Azure Event Hubs Data Sender|2b629674e9134c01ae53ef4638d8f975|35
Azure Extension for SQL Server Deployment|7392c56892894bdeaaaab7131215889d|3i
Azure File Sync Administrator|92b9204207d9430787f736a593fc5850|o 5w 5y
Azure File Sync Reader|754c1a2740dc47088ad42bffdeee09e8|5y
Azure Front Door Domain Contributor|0ab34830df194f8cb84eaa85b8afa6e8|1h
Azure Front Door Domain Reader|0f99d363226e4dca9920b807cf8e1a5f|1h
Azure Front Door Profile Reader|662802e250f646b0aed2e834bacc6d12|1h
Azure Front Door Secret Contributor|3f2eb86558114578b90a6fc6fa0df8e5|1h
Azure Front Door Secret Reader|0db238c4885e4c4fa933aa2cef684fca|1h
Azure Hybrid Database Administrator - Read Only Service Role|5d9c6a55fc0e4e21ae6ff7b095497342|u 3i
Azure impact Reporter role|36e80216a7e84f42a7e1f12c98cbaf8a|3m
Azure impact-insight reader|dfb2f09d25f845588986497084006d7a|3m
Azure IoT Operations Administrator|5bc02df66cd543fead3d4c93cf56cc16|2m 2v 3s
Azure IoT Operations Onboarding|7b7c71ed33fa4ed2a91ae56d5da260b5|o 2m 2v 3s
Azure Kubernetes Application Network Contributor Role|852e55ca96ce48b0abca2cd74d9042ca|j
Azure Kubernetes Fleet Manager ABAC Custom Resources Reader|20cf746cc765402a885ec389c64478ce|22 5a
Azure Kubernetes Fleet Manager ABAC Custom Resources Reader for Member Clusters|e1663658d5f743839afbaf9fdc9c5eae|22 5a
Azure Kubernetes Fleet Manager ABAC Custom Resources Writer|ff8eb2325069437e94e531112ef30539|22 5a
Azure Kubernetes Fleet Manager ABAC Custom Resources Writer for Member Clusters|673366d496644020b03bb0093366bff9|22 5a
Azure Kubernetes Fleet Manager Contributor Role|63bb64ad97994770b5c324ed299a07bf|22
Azure Kubernetes Fleet Manager Hub Agent Role|de2b316d7a2c4143b4cdc148f6a355a1|4i
Azure Kubernetes Fleet Manager Hub Cluster User Role|850c5848fc514a9a8823f220370626e3|22
Azure Kubernetes Fleet Manager RBAC Admin|434fb43ac01c447e9f67c3ad923cfaba|22 5a
Azure Kubernetes Fleet Manager RBAC Admin for Member Clusters|d1f699ed700a4c77a22f29890ac7b115|22 5a
Azure Kubernetes Fleet Manager RBAC Cluster Admin|18ab4d3da1bf44778ad98359bc988f69|22 5a
Azure Kubernetes Fleet Manager RBAC Cluster Admin for Member Clusters|79a36d98eb964a76ae1d481dc98d2c23|22 5a
Azure Kubernetes Fleet Manager RBAC Cluster Reader|bd80684d2f5f4130892a0955546282de|22 5a
Azure Kubernetes Fleet Manager RBAC Cluster Writer|1dc4cd5ade514ee4bc8eb40e9c17e320|22
Azure Kubernetes Fleet Manager RBAC Reader|30b27cfc9c84438eb0ce70e35255df80|22 5a
Azure Kubernetes Fleet Manager RBAC Reader for Member Clusters|463ad26cfcce44699c7f5653d8acbab5|22 5a
Azure Kubernetes Fleet Manager RBAC Writer|5af6afb3c06c4fa4884871a8aee05683|22 5a
Azure Kubernetes Fleet Manager RBAC Writer for Member Clusters|50346970099840f2b47df3b8809840f8|22 5a
Azure Kubernetes Service Agent Pool Manager Role|1b7f36534324473a9165bc55e4d04ba8|22
Azure Kubernetes Service Arc Cluster Admin Role|b29efa5f77824dc395374d5bc70a5e9f|3k 3v
Azure Kubernetes Service Arc Cluster User Role|233ca253b03142ff9fba87ef12d6b55f|3k 3v
Azure Kubernetes Service Arc Contributor Role|5d3f169745074d08bb4a477695db5f82|12 37 3k 3v
Azure Kubernetes Service Cluster Admin Role|0ab0b1a88aac4efdb8c23ee1fb270be8|22
Azure Kubernetes Service Cluster Monitoring User|1afdec4be479420e99e7f82237c7c5e6|22
Azure Kubernetes Service Cluster User Role|4abbcc35e78243d892c52d3f1bd2253f|22
Azure Kubernetes Service Contributor Role|ed7f3fbd7b884dd490179adb7ce333f8|22
Azure Kubernetes Service Hybrid Cluster Admin Role|b5092dacc796434986811a322a31c3f9|3k 3v
Azure Kubernetes Service Hybrid Cluster User Role|fc3f91a140bf44398c4645edbd83563a|3k 3v
Azure Kubernetes Service Hybrid Contributor Role|e7037d40443a4434a3fb8cd202011e1d|37 3k 3v
Azure Kubernetes Service Machine Manager Role|8e2539271f294d89baa2c3a549eff423|22
Azure Kubernetes Service Namespace Contributor|289d8817ee6943f1a0af43a45505b488|22
Azure Kubernetes Service Namespace User|c9f76ca8b2624b108ed209cf0948aa35|22
Azure Kubernetes Service Policy Add-on Deployment|18ed51803e4846fd85414ea054d57064|1t 4i
Azure Kubernetes Service Prepared Image Specification Contributor|4f772c1180264833859c5c23e84b5c30|22
Azure Kubernetes Service Prepared Image Specification Reader|ed915fdfc3734707988efb5d15a5a9ec|22
Azure Kubernetes Service RBAC Admin|3498e952d568435e9b2c8d77e338d7f7|22 5a
Azure Kubernetes Service RBAC Cluster Admin|b1ff04bb8a4e4dc48eb58693973ce19b|22 5a
Azure Kubernetes Service RBAC Reader|7f6c6a51bcf842ba922052d62157d7db|22 5a
Azure Kubernetes Service RBAC Writer|a7ffa36f339b4b5c8bdfe2c188b2c0eb|22 5a
Azure Local Disconnected Operations Role|478d20baa53e4946b33c8078a92f2d0a|2v
Azure Local Infrastructure Contributor|3e43f27e8f9843b09036e5ae540c968a|12
Azure Local Infrastructure Reader|345f07df79464fa99edd80e603e89ea1|12
Azure Local Migrate Execute Expert|1cfa4eac9a23481ca793bfb6958e836c|i o 12 2f 2i 37 3w 4c 4g 4m 58 5a 5w
Azure Local Migrate Owner|fd8ea4d565094db0bada356ab233b4fb|i o u 12 2f 2i 37 3b 3i 3j 3u 3w 4c 4g 4i 4m 55 58 5a 5w
Azure Machine Learning Workspace Connection Secrets Reader|ea01e6afa1c143509563ad00f8c72ec5|41
Azure Managed Grafana Workspace Contributor|5c2d7e57b7c24d8abe4f82afa42c6e95|26
Azure Managed Redis Contributor|3015e5ed68564ab3b2f0b8492aa30ca6|1e
Azure Managed Redis Reader|f287ba2ff9234464a5bd721c3951d32d|1e
Azure Maps Contributor|dba33070676a4fb087fa064dc56ff7fb|48
Azure Maps Data Contributor|8f5e0ce64f7b4dcfbddfe6f48634a204|48
Azure Maps Data Read and Batch Role|d6470a1671bd43ab86b36f3a73f4e787|48
Azure Maps Data Reader|423170caa8f64b0f84879e4eb8f49bfa|48
Azure Maps Search and Render Data Reader|6be483524f8247c9ad5e0acacefdb005|48
Azure Messaging Catalog Data Owner|f27b7598bc6441f78a44855ff16326c2|4a
Azure Messaging Connectors Owner|ff478a4e8633416e91bcec33ce7c9516|4b
Azure Migrate Decide and Plan Expert|7859c0b00bb94994bd12cd529af7d646|i o u 2f 2i 3b 3i 3j 3u 4c 4g 4i 4m 55 5a 5w
Azure Migrate Execute Expert|1cfa4eac9a23481ca793bfb6958e836b|i o 1t 2i 4c 4g 4i 4m 55 5a 5w
Azure Migrate Owner|fd8ea4d565094db0bada356ab233b4fa|i o u 1t 2f 2i 3b 3i 3j 3u 4c 4g 4i 4m 55 5a 5w
Azure Migrate Service Reader|ba480ccd64994709b5818f38bb215c63|i 2f 4c 4g 4m 55
Azure Monitor Dashboards with Grafana Contributor|0618ae3d29304bb7aa00718db34ee9f9|26
Azure Monitor Pipeline Contributor|679dc20a52e84ac0a23c3b557dfb1e24|4f
Azure Monitor Pipeline Reader|2d50f1597b964f1e8fc7fee6957ab7cc|4f
Azure Native Dynatrace Agent Management Role|550777231b304603a70b68de134cfa20|3w
Azure NetApp Files Administrator|f5db7409a2c64d0c8cf4412ac01a38df|4h
Azure NetApp Files Reader|bafa59653211483ca7b7027648c789e9|4h
Azure Notebooks NotebookProxy Contributor|063e4498230d40a9be9b037f35f982b5|4l
Azure Programmable Connectivity Gateway Dataplane User|c20923c5b08947a5bf67fd89569c4ad9|4z
Azure Programmable Connectivity Gateway User|609c0c20e0a04a71b99fe7e755ac493d|
Azure Red Hat OpenShift Cloud Controller Manager|a1f9642395ce4224ab274e3dc72facd4|1t 4i
Azure Red Hat OpenShift Cluster Ingress Operator|0336e1d37a87462bb6db342b63f7802c|4i
Azure Red Hat OpenShift Disk Storage Operator|5b7237c545e149d6bc18a1f62f400748|1t
Azure Red Hat OpenShift Federated Credential|ef318e2a83344a059e4a295a196c6a6e|43
Azure Red Hat OpenShift File Storage Operator|0d7aedc015fd4a67a412efad370c947e|4i 5w
Azure Red Hat OpenShift First Party Network|42f3c60fe7b146d7ba566de681664342|4i
Azure Red Hat OpenShift Hosted Control Planes Cluster API Provider|88366f10ed474cc09fabc8a06148393e|1t 4i
Azure Red Hat OpenShift Hosted Control Planes Control Plane Operator|fc0c873f45e94d0da7d1585aab30c6ed|4i
Azure Red Hat OpenShift Hosted Control Planes Service Managed Identity|c0ff367d66d8445e917c583feb0ef0d4|4i
Azure Red Hat OpenShift Image Registry Operator|8b32b316c2f54ddfb05b83dacd2d08b5|4i 5a 5w
Azure Red Hat OpenShift Machine API Operator|0358943c7e0148ba888902cc51d78637|1t 43 4i
Azure Red Hat OpenShift Network Operator|be7a643515ae41718f304a343eff9e8f|1t 4i
Azure Red Hat OpenShift Service Operator|4436bae477024c84919bc4069ff25ee2|4i 5w
Azure Relay Listener|26e0b698aa6d40859386aadae190014d|57
Azure Relay Owner|2787bf04f1f54bfe8383c8a24483ee38|57
Azure Relay Sender|26baccc8eea741f198f41762cc7f685d|57
Azure Resilience Management Drills Administrator|c914561b15754601af9ca1356bf59818|o z
Azure Resilience Management Drills Assets Administrator|5a2ec2f123754950990659ec1d979249|o q 1j 3p 4p 5a
Azure Resilience Management Drills Assets Contributor|344b740c5e7c4d3289b2ee3b51cb89bc|q 1j 3p 4p 5a
Azure Resilience Management Drills Contributor|e131102b11a54ff48508ed922132b74c|z
Azure Resilience Management Drills Operator|ff09793bbe4849f6ad9670d32039c0b9|z 4f
Azure Resilience Management Drills Reader|d2e8fe829212490faf3e34bb52d87d3d|z
Azure Resilience Management Drills Target Resource Administrator|e4c7f62039b84688bba270dd82ef367b|0
Azure Resilience Management Drills Target Resource Contributor|82c6a823ae9c4b90b5c5bff581c45896|0
Azure Resilience Management Goals Administrator|a2b7cc4730ec462fa2f49ac6e1c266af|o z 47 56
Azure Resilience Management Goals Contributor|3910633d19d04d31b5e64f3101b137b9|z 47 56
Azure Resilience Management Goals Reader|39ea2c4e798a4469b81d65dc7c54cbdb|z 47 56
Azure Resilience Management Recovery Administrator|481d9636d9f0468bb93d6056318e6f36|o q z 47 56
Azure Resilience Management Recovery Contributor|4c7fd85373454453babde9481e9b460b|q z 47 56
Azure Resilience Management Recovery Operator|517781b05ad4441894d5f2421834b586|q z 47 56
Azure Resilience Management Recovery Reader|8210e6a34e4c4e1abd83ef8bac788a45|q z 47 56
Azure Resilience Management Usage Administrator|b66c1f7cc68540d6b8b864b8230febf4|z
Azure Resilience Management Usage Contributor|5ca51376e0494302abcc64c588049c59|z
Azure Resilience Management Usage Reader|b130f7de53744e3dada8bae6e49114b9|z
Azure Resource Bridge Deployment Role|7b1f81f9419640588aae762e593270df|o 12 37 3b 3j 3k 3v 3w 58
Azure Resource Notifications System Topics Subscriber|0b962ed26d56471cbd5f3477d83a7ba4|34 59
Azure Service Bus Data Owner|090c5cfd751d490a894a3ce6f1109419|5l
Azure Service Bus Data Receiver|4f6d3b9b027b4f4c91420e5a2a2247e0|5l
Azure Service Bus Data Sender|69a216fcb8fb44d8bc221f3c2cd27a39|5l
Azure Sphere Contributor|8b9dfcab4b774632a6df94bd07820648|10 3p
Azure Sphere Owner|5a382001fe3641ffbba48bf06bd54da9|o 10 3p 47
Azure Sphere Publisher|6d994134994b4a599974f479f0b227fb|10 3p
Azure Sphere Reader|c8ae62795a0b4cb2b3f0d4d62845742c|10 3p
Azure Spring Apps Application Configuration Service Config File Pattern Reader Role|25211fc6dc7840b6b205e4ac934fd9fd|k
Azure Spring Apps Application Configuration Service Log Reader Role|6593e7762a3040f98a324fe28b77655d|k
Azure Spring Apps Connect Role|80558df364f94c0fb32de5094b036b0b|k
Azure Spring Apps Job Execution Instance List Role|91422e52bb884415bb4a90f5b71f6dcb|k
Azure Spring Apps Job Log Reader Role|b459aa1de3c8436fae21c0531140f43e|k
Azure Spring Apps Managed Components Log Reader Role|52fd16bd6ed546af9c4029cbd7952a29|k
Azure Spring Apps Remote Debugging Role|a99b015910644c22a57bc9b3caa1c054|k
Azure Spring Apps Service Owner|4037dd681cc74a6487653a79963a9940|k
Azure Spring Apps Spring Cloud Config Server Log Reader Role|74252426c508480e93454607bbebead4|k
Azure Spring Apps Spring Cloud Gateway Log Reader Role|4301dc2a25a944b0ae633636cf7f2bd2|k
Azure Spring Cloud Config Server Contributor|a06f5c2421a74e1aaa2bf19eb6684f5b|k
Azure Spring Cloud Config Server Reader|d04c6db6494747829e9130a88feb7be7|k
Azure Spring Cloud Data Reader|b553726889564941a8f0646150406f0c|k
Azure Spring Cloud Service Registry Contributor|f5880b48c26d48beb1727927bfa1c8f1|k
Azure Spring Cloud Service Registry Reader|cff1b55623994e7e856da8f754be7b65|k
Azure Stack Edge Operations Role|12b8206a02164469908da3e2025fe085|28
Azure Stack HCI Administrator|bda0d508adf14af09c2888919fc3ae06|o 12 2x 37 3b 3i 3j 3k 3p 3v 3w 47 58 5a
Azure Stack HCI Connected InfraVMs|c99c945f8bd14fb1a90301460aae6068|3i
Azure Stack HCI Device Management Role|865ae3686a454bd18fbf0d5151f56fc1|o 12 37 3b 3k 3w 58
Azure Stack HCI Edge Machine Contributor Role|1a6f9009515c4455b170143e4c9ce229|12 2v 5a
Azure Stack HCI VM Contributor|874d1c7360034e60a13acb31ea190a85|12 37 3i 3w 5a
Azure Stack HCI VM Reader|4b3fe76cf7774d24a2d7b027b0f7b273|12 3i 5a
Azure Stack Hub Linked Subscriptions role|17e4de9d139f4531b52120804c310cf8|11
Azure Stack Hub registration role|9a0e5da36c704a35b13a715cd5a7919a|11
Azure Stack Registration Owner|6f12a6dfdd064f3ebcb1ce8be600526a|11
Azure Usage Billing Data Sender|f0310ce6e9534cf8b892fb1c87eaf7f6|64
Azure VM Managed identities restore Contributor|6ae9624458294925a7d35975537d91dd|
AzureML Compute Operator|e503ece111d04e8e8e2c7a6c3bf38815|41
AzureML Data Scientist|f6c7c9148db3469d8ca1694a8f32e121|41
AzureML Metrics Writer (preview)|635dd51f996844d3b7fb6d9a6bd613ae|41
AzureML Registry User|1823dd4f9b8c4ab6ab4e7397a3684615|41
Backup Contributor|5e467623bb1f42f4a55d6e525e11384b|2e 4i 55 5w
Backup MUA Admin|c2a970b416a74a518c848a8ea6ee0bb8|2e 38 5a
Backup MUA Operator|f54b6d0423c6443eb4629c16ab7b4a52|2e
Backup Operator|00c29273979b4161815c10b084fb9324|2e 4i 55 5w
Backup Reader|a795c7a0d4a240c1ae25d81f01202912|2e 55
Bayer Ag Powered Services Crop Id Solution User Role|39138f7604e641f0ba6bc411b59081a9|b
Bayer Ag Powered Services CWUM Solution|a9b99099ead747db8fcf072597a61dfa|b
Bayer Ag Powered Services Field Imagery Solution Service Role|1af232dee806426f8ca1c36142449755|b
Bayer Ag Powered Services GDU Solution|c4bc862a3b644a35a021a380c159b042|b
Bayer Ag Powered Services Historical Weather Data Solution User Role|b5b192c1773c4543bfb06c59254b74a9|b
Bayer Ag Powered Services Imagery Solution|ef29765d0d374119a4f8f9f9902c9588|b
Bayer Ag Powered Services Smart Boundary Solution User Role|539283cdc1854a9a9503d35217a1db7b|b
Billing Reader|fa23ad8bc56e40d8ac0cce449e1d2c64|17 1r 1z 23 47
BizTalk Contributor|5e3c66566cfa470881fe0de47ac73342|1a
Blockchain Member Node Access (Preview)|31a002a1acaf453e8a5b297c9ca1ea24|1b
Blueprint Contributor|41077137e8034205871c5a86e6a753b4|1c
Blueprint Operator|437d2ced4a3843028479ed2bcb43d090|1c
Carbon Optimization Reader|fa0d39e628e540cf85211eb320653a4c|1g
CDN Endpoint Contributor|426e0c7f0c7e4658b36fff54d6c29b45|1h
CDN Endpoint Reader|871e35f6b5c149cca043bde969a0f2cd|1h
CDN Profile Contributor|ec156ff8a8d14d15830c5b80698ca432|1h
CDN Profile Reader|8f96442b4075438f813dad51ab4019af|1h
Change Safety Contributor|fdb3df268dd649ff9a74e95dbfadcad3|1i
Chaos Studio Experiment Contributor|7c2e40b725eb482a82cb78ba06cb46d5|1j
Chaos Studio Operator|1a40e87e664548e0b27a0b115d849a20|1j
Chaos Studio Reader|29e2da8a229c41578ae8cc72fc506b74|1j
Chaos Studio Target Contributor|59a618e33c9a406e9f031a20dd1c55f1|1j
Classic Network Contributor|b34d265f36f74a0da4d4e158ca92e90f|1l
Classic Storage Account Contributor|86e8f5dca6e94c679d15de283e8eac25|1m
Classic Storage Account Key Operator Service Role|985d6b00f70648f5a6fed0ca12fb668d|1m
Classic Virtual Machine Contributor|d73bb868a0df4d4dbd6998a00b01fccb|1k 1l 1m
ClearDB MySQL DB Contributor|9106cda08a864e81b68629a22c54effe|6j
Clinical Coder Data User|d0a94e7ad7914571b2e08bdd8f867544|3e
CloudTest Contributor Role|4e9d0bd45aab4f9192df9def33fe287c|1n
CloudTest Leased VM Reader|b1e6a0ddea0f410889257047693f2cfe|1n
Cognitive Search Serverless Data Contributor (Deprecated)|7ac06ca721ca47e3a67bcbd6e6223baf|1p
Cognitive Search Serverless Data Reader (Deprecated)|79b01272bf9f4f4c95175506269cf524|1p
Cognitive Services Content Understanding Contributor|59a2dba363034fd89a2e8cbb4bdda972|o 1q
Cognitive Services Content Understanding Owner|4b42bd01da424c929b0715ea5bd6a602|o 1q
Cognitive Services Content Understanding Reader|379c52cb64de498c8b5bc6170d6c49d4|o 1q
Cognitive Services Contributor|25fbc0a9bd7c42a3aa1a3b75d497ee68|1q 38 3p 5a
Cognitive Services Custom Vision Contributor|c1ff6cc2c11146fe8896e0ef812ad9f3|1q
Cognitive Services Custom Vision Deployment|5c4089e16d964d2fb296c1bc7137275f|1q
Cognitive Services Custom Vision Labeler|88424f51ebe7446fbc417fa16989e96c|1q
Cognitive Services Custom Vision Reader|93586559c37d4a6bba08b9f0940c2d73|1q
Cognitive Services Custom Vision Trainer|0a5ae4ab0d654eebbe6129fc9b54394b|1q
Cognitive Services Data Contributor (Preview)|19c28022e58e450da4640b2a53034789|1q
Cognitive Services Data Reader|b59867f0fa02499bbe7345a86b5b3e1c|1q
Cognitive Services Face Contributor|b5b0c71daca94081aee29b1bb335fc1a|o 1q
Cognitive Services Face Recognizer|9894cab4e18a44aa828bcb588cd6f2d7|1q
Cognitive Services Immersive Reader User|b2de679495db465987817e080d3f2b9d|1q
Cognitive Services Language Owner|f07febfe79bc46b18b37790e26e6e498|o 1q
Cognitive Services Language Reader|7628b7b8a8b24cdcb46fe9b35248918e|o 1q
Cognitive Services Language Writer|f2310ca1dc644889bb49c8e0fa3d47a8|o 1q
Cognitive Services LUIS Owner|f72c81402111481c87ff72b910f6e3f8|o 1q
Cognitive Services LUIS Reader|18e81cdc4e984e29a639e7d10c5a6226|o 1q
Cognitive Services LUIS Writer|6322a993d5c94bedb113e49bbea25b27|o 1q
Cognitive Services Metrics Advisor Administrator|cb43c632a1444ec5977ce80c4affc34a|1q
Cognitive Services Metrics Advisor User|3b20f47b382543cb81144bd2201156a8|1q
Cognitive Services OpenAI Contributor|a001fd3d188f4b5d821b7da978bf7442|o 1q
Cognitive Services OpenAI User|5e0bd9bd7b934f28af8719fc36ad61bd|o 1q
Cognitive Services QnA Maker Editor|f4cc2bf921be47a1bdf15c5804381025|o 1q
Cognitive Services QnA Maker Reader|466ccd10b2684a11b098b4849f024126|o 1q
Cognitive Services Security Integration Admin|14f26b539d8049248141f664426a48f6|1q
Cognitive Services Speech Contributor|0e75ca1e04644b4d8b9368208a576181|o 1q
Cognitive Services Speech User|f2dc836710074938bd23fe263f013447|o 1q
Cognitive Services Usages Reader|bba4869292b04667a9adc31c7b334ac2|1q
Cognitive Services User|a97b65f324c74388baec2e87135dc908|1q 3p 5a
Collaborative Data Contributor|daa9e50b21df454c94a6a8050adab352|3n
Collaborative Runtime Operator|7a6f0e70c0334fb1828c08514e5f4102|3n
Common Edge Admin|b256d5129a3a4a9693669f54f900e58b|2v
Communication and Email Service Owner|0997679148a7449ebb2139d1a415f350|1s
Community Contributor Role|49435da699fe48a5a235fc668b9dc04a|38 4d 5a
Community Owner Role|5e28a61e804049dbb175bb5b88af6239|38 4d 5a
Community Reader Role|e6aadb6be64f41c09392d2bba3bc3ebc|38 4d 5a
Commvault Contributor|222f052785714054955daae12f1d09d6|4
Compute Diagnostics Role|df2711a6406d41cfb366b0250bff9ad1|1t
Compute Fleet Contributor|2bed379c9fba455b99e46b911073bcf2|y
Compute Gallery Artifacts Publisher|85a2d0d92eba4c9cb35511c2cc0788ab|1t
Compute Gallery Image Reader|cf7c76d298a34358a134615aa78bf44d|1t
Compute Gallery Sharing Admin|1ef6a3bed0ac425d8c01acb62866290b|1t
Compute Limit Operator|980cf6f7edec4fd18e9e28f70b1d5258|1u
Compute Recommendations Role|e82342c9ac7f422baf64e426d2e12b2d|1t
Confidential Ledger Contributor|9cf8853f1e614999915d3e018bfc8a71|1w
Confidential Ledger Data Contributor|f1641a58a144402bbaf939d1a4c10119|1w
Confidential Ledger Data Reader|4f1e6fca3fde4291961e642def6d5e1d|1w
Connected Cluster Managed Identity CheckAccess Reader|65a142018f6c4c28bec412619c5a9aaa|
Connector Namespace Contributor|e7560e73ee254ed794f9666cca24b501|5a 66
Connector Namespace Developer|93ef01d8760049569f82b924cb66bfc6|5a 66
Connector Namespace Reader|5d0402fa104246039e017fea218a05af|66
Connector Reader|6cdbb9045ff3429d81697d7818b91bd8|3m
Connector Writer|c459b115f629486bb35935feb5568b83|3m
Container Apps ConnectedEnvironments Contributor|6f4fe6fcf04f4d9785288bc18c848dca|g
Container Apps ConnectedEnvironments Reader|d5adeb5b107f4aca99ea4e3f4fc008d5|g
Container Apps Contributor|358470bcb99842bdab17a7e34c199c0f|g
Container Apps Jobs Contributor|4e3d2b6056ae4dc6a23309c8e5a82e68|g
Container Apps Jobs Operator|b9a307c45aa34b52ba602b17c136cd7b|g
Container Apps Jobs Reader|edd66693d32a450b997d0158c03976b0|g
Container Apps ManagedEnvironments Contributor|57cc5028e6a74284868d0611c5923f8d|g
Container Apps ManagedEnvironments Reader|1b32c00b7eff4c2293e693d11d72d2d8|g
Container Apps Operator|f3bd1b5c91fa40e7afe70c11d331232c|g
Container Apps SandboxGroup Contributor|11b23f7a6229451888db0576f10dd2a0|g
Container Apps SandboxGroup Data Owner|c24cf47c5077412da19c45202126392c|g
Container Apps SessionPools Contributor|f7669afb68b244b49c5f6d2a47fddda0|g
Container Apps SessionPools Reader|af61e8fc26334b95bed3421ad6826515|g
Container Registry Cache Rule Administrator|df87f177bb124db19793a413691eff94|21
Container Registry Cache Rule Reader|c357b96400024b64a50d7a28f02edc52|21
Container Registry Configuration Reader and Data Access Configuration Reader|69b07be009bf439ab9a6e73de851bd59|21 4i
Container Registry Connected Registry Administrator|281928aa97824d9a954a3f34c1ed9f95|21
Container Registry Connected Registry Reader|93f83a629a8b482198275b3ee513aec3|21
Container Registry Contributor and Data Access Configuration Administrator|3bc748fc213d45c18d919da5725539b9|21 4i
Container Registry Credential Set Administrator|f094fb0707034400ad6ae16dd8000e14|21
Container Registry Credential Set Reader|2909363599244f2c913b650a12949526|21
Container Registry Data Importer and Data Reader|577a987489fd4f249dbdb5034d0ad23a|21
Container Registry Repository Catalog Lister|bfdb9389c9a5478abb2fba9ca092c3c7|21
Container Registry Repository Contributor|2efddaa53f1f4df397dfaf3f13818f4c|21
Container Registry Repository Reader|b93aa7613e6349edac28beffa264f7ac|21
Container Registry Repository Writer|2a1e307cb0154ebd883e5b7698a07328|21
Container Registry Tasks Contributor|fb382eabe8944461af0494435c366c3f|21
Container Registry Transfer Pipeline Contributor|bf94e7313a514a7c8c54a1ab9971dfc1|21
ContainerApp Reader|ad2dd5fbcd4b4fd4a9b64fed3630980b|g
Context Cache Administrator|b0ffeab8d6784570b532ce96bf97b032|w
Context Cache Container Contributor|646a9378973f42fd927f62d1c4381f50|w
Contributor|b24988ac618042a0ab8820f7382dd24c|0
Conversation Session User|b3eb788f542648bd821d561701ede368|3e
Cosmos DB Account Reader Role|fbdf93bfdf7d467ea4d29458aa1360c8|2t 3p
Cosmos DB Long Term Retention Backup Role|fc896ebcf9a8484da5ffbd6a8c36289f|2t
Cosmos DB Long Term Retention Restore Role|955d0cb2de4e43ed819a14220e079ba7|2t
Cosmos DB Operator|230815dabe434aae9cb4875f7bd000aa|2t 4i
CosmosBackupOperator|db7b14f25adf42da9f96f2ee17bab5cb|2t
CosmosDB Fleet Analytics Storage Data Writer|bf41e52e617f49818b7a47431bd4e011|5w
CosmosDB Fleet Operator Role|35ffec739cb84593871840d5bc4b7f6f|2t
CosmosRestoreOperator|5432c526bc82444ab7ba57c5b0b5b34f|2t
Cost Management Contributor|434105ed43f645c7a02f909b2ba83430|a 17 1z 23 47
Cost Management Reader|72fafb9e064149379268a91bfd8191a3|a 17 1z 23 47
CrossConnectionManager|399c3b2b64c24ff1af34571db925b068|1l 38 4i
CrossConnectionReader|b6ee44defe584ddcb5c2ab174eb23f05|1l 38 4i
Data Boundary Tenant Administrator|d1a385704b054d70b8e41100bcf76d12|5a
Data Box Contributor|add466c9e68743fc8d98dfcf8d720be5|27
Data Box Reader|028f4ed7e2a9465ea8f49c0ffdfdc027|27
Data Factory Contributor|673868aa752148a0acc60f60742d39f5|2b 34
Data Labeling - Labeler|c6decf44fd0a444ca844d653c394e7ab|41
Data Lake Analytics Developer|47b7735b770e4598a7da8b91488b4c88|16 2c
Data Operator for Managed Disks|959f8984c045486689c712bf9737be2e|1t
Data Purger|150f5e0c06034f038c7fcf70034c4e90|3p 4p
Dedicated Host Contributor Role|96ebd254ecc74590aff5e9af3ff5f3b3|1t
Defender Agentless VM Scan|d24ecba3c1f440faa7bb4588a071e8fd|1t
Defender AI|6fe711ec654d4ef78e32eb7de3d94774|1q 5f
Defender API Security|6f91a4f910ee4b95b8cd96ee73c5968d|f 5h
Defender Azure Cosmos DB|d2acaa632a624c01998acdbe7a00d709|2t 5h
Defender Azure SQL Databases|eef9d654743f4e2cad0f9ed243177663|5h 5t 61
Defender Cloud Secrets Posture|512ef07a840c48d29be49a30a75a5c70|1q 2t
Defender Containers Sensor|5e93ba018f924c7ab12a801e3df23824|22 4p 5a 5h
Defender CSPM|46023a6a07024cbf956cd8c3ac27bc2b|1q
Defender CSPM Storage Scanner Operator|8480c0f04509422993397c10018cb8c4|o 47 5h 5w
Defender Databricks Operator|0e2ecf2a05744b0889e2be133aa6303f|29
Defender For Container Registries Operator|c5c82243e78e43f98428793bba85b28e|21
Defender for Storage Data Scanner|1e7ca9b160d14db8a914f2ca1ff27c40|5w
Defender for Storage Scanner Operator|0f641de80b884198bdefbd8b45ceba96|o 34 47 5h 5w
Defender for Storage Threat Protection|a366d63194bf46bfb4afb38f28c80774|5h 5w
Defender Kubernetes Agent Operator|8bb6f106b1464ee6a3f9b9c5a96e0ae5|3v 3w 4p 5a
Defender Kubernetes API Access|d5a2ae44610b450093be660a0c5f5ca6|o 22 38 5h
Defender Open Source Relational Databases|99626c15079947ad96abf298031f69d6|2g 2h
Defender Registry Access|96062cf795ca4f899b9d2a2aa47356af|21
Defender Sensitive Data Discovery|0b6ca2e82cdc4bd6b896aa3d8c21fc35|5h 5w
Defender Serverless Scanner|68ac31b4936a4046a6d2ba6f8a757bf6|66
Defender Servers P1|78b19ac9582c44d89e11733ae424ad83|1t 3i 4p 4q
Defender Servers P2|1dc24dd8b00e4344837c58b193cd23c7|1t 3i 4i 4p 4q
Defender Settings Contributor|7d0c02681199449ba52e75c20879f46b|5h
Defender SQL Servers On Machines|d9468a2b182047e1a40ed2b7fba1879a|1t 3i
Defender Storage Automated Malware Remediation|c6c9b2d89a5e412285e181612a046ab2|5w
Defender Storage Malware Data Scanner|cd50fd1f042146f28cceafc587dbcc77|34 5w
Defender Storage Malware Operator|971cce9f268043579678c947847a9425|34 5h 5w
Defender Unified RBAC Authorization Manager|1fd5d8bf90374ede89bf680f798e2765|
Defender Unified RBAC Authorization Reader|ca62263b07d54b48b437088803f5c2ff|
Defender Unified RBAC Contributor and Responder|625a1cea653b4a19bd3adf1d66ab6637|3p 4p 4q 5j
Defender Unified RBAC Data Manager|40ead2a5466e40398a80325542d9d2dd|4p
Defender Unified RBAC Reader|78b7345a1e1b483aac6262228c6ea89d|3p 4p 4q 5j
Defender Unified RBAC Responder|1bacae946c0f4d2d8dfa408d5a28e6ec|3p 4p 4q 5j
Defender Unified RBAC Scoped Reader|d56b031f8d9043769231b5c94fce88ef|4p
DeID Batch Data Owner|8a90fa6b69974a078a9530633a7c97b9|3h
DeID Batch Data Reader|b73a14ee91f541b7bd81920e12466be9|3h
DeID Data Owner|78e4b9831a0b472e8b7d8d770f7c5890|3h
DeID Realtime Data User|bb6577c4ea0a40b28962ea18cb8ecd4e|3h
Deployment Environments Reader|eb960402bf754cc38d6835b34f960f72|2k
Deployment Environments User|18e40d4e8d2e438d97e19528336e149c|2k
Desktop Virtualization App Attach Contributor|97dfb3cee936462c94259cdb67e66d45|2j
Desktop Virtualization Application Group Contributor|86240b0e94224c43887bb61143f32ba8|2j
Desktop Virtualization Application Group Reader|aebf23d0b5684e86b8f9fe83a2c6ab55|2j
Desktop Virtualization Contributor|082f0a833be54ba1904c961cca79b387|2j
Desktop Virtualization Host Pool Contributor|e307426cf9b64e8187ded99efb3c32bc|2j
Desktop Virtualization Host Pool Reader|ceadfde2b300400aab7b6143895aa822|2j
Desktop Virtualization Power On Contributor|489581dea3bd480d951853dea7416b33|12 1t 3i
Desktop Virtualization Power On Off Contributor|40c5ff49918141f8ae61143b0e78555e|12 1t 1v 2j 3i 3p
Desktop Virtualization Reader|49a72310ab8d41dfbbb079b649203868|2j
Desktop Virtualization Session Host Operator|2ad6aaabead94eaa8ac5da422f562408|2j
Desktop Virtualization User|1d18fff3a72a46b5b4a90b38a3cd7e63|2j
Desktop Virtualization User Session Operator|ea4bfff87fb4485aaaddd4129a0ffaa6|2j
Desktop Virtualization Virtual Machine Contributor|a959dbd1f74745e38ba6dd80f235f97c|1t 2j 3u 49 4i 5w
Desktop Virtualization Workspace Contributor|21efdde3836f432bbf3d3e8e734d4b2b|2j
Desktop Virtualization Workspace Reader|0fa44ee97a7d466b9bb22bf446b1204d|2j
DevCenter Dev Box User|45d50f460b784001a6604198cbe8cd05|2k
DevCenter Owner|4c6569b6f23e42959b90bd4cc4ff3292|o 2k
DevCenter Project Admin|331c37c6af1446d9b9f4e1909e1b95a0|2k
Device Provisioning Service Data Contributor|dfce44e417b74bd1a6d104996ec95633|2n
Device Provisioning Service Data Reader|10745317c24944a1a5ce3a4353c0bbd8|2n
Device Update Administrator|02ca0879e8e447a5a61e5c618b76e64a|2o
Device Update Content Administrator|0378884a3af544ab8323f5b22f9f3c98|2o
Device Update Content Reader|d1ee9a808b1447f0bdc2f4a351625a7b|2o
Device Update Contributor|f82fbe130f984809af81b82c343db82f|2o
Device Update Deployments Administrator|e42376400e3d4a468fda70bc94856432|2o
Device Update Deployments Reader|49e2f5d2774148358efa19e1fe35e47f|2o
Device Update Reader|e9dba6fb3d524cf0bce3f06ce71b9e0f|2o
DevOps Infrastructure Contributor|76153a9e0edb49bc8e0193c47e6b5180|2p
DevTest Labs User|76283e0462834c548f91bcf1374a3c64|1t 2q 4i 5w
Diagnostics Operator|64375caaac3e48b39492da4d60aba7bb|1t
DICOM Data Owner|58a3b9847adf4c20983a32417c86fbc8|3f
DICOM Data Reader|e89c7a3c2f644fa1a8473e4c9ba4283a|3f
Disk Backup Reader|3e5e47e665f747ef90b5e5dd4d455f24|1t
Disk Encryption Set Operator for Managed Disks|136d308c09374a499bd7edfb42adbffc|1t
Disk Pool Operator|60fc6e62547942d48bf467625fcc2840|1t
Disk Restore Operator|b50d9833a0cb478e945f707fcc997c13|1t
Disk Snapshot Contributor|7efff54fa5b442b5a1c55411624893ce|1t 5w
DNS Resolver Contributor|0f2ebee7ffd44fc0b3b7664099fdad5d|4i
DNS Zone Contributor|befefa012a29419783a8272ff33ce314|4i
DocumentDB Account Contributor|5bd9cd88fe454216938bf97437e15450|2t 4i
Domain Services Contributor|eeaeda52932447f680695d5bade478b2|9 3p 4i
Domain Services Reader|361898ef9ed148c2849ca832951106bb|9 3p 4i
Durable Task Data Contributor|0ad04412c4d54796b79cf76d14c8d402|2u
Durable Task Data Reader|d6a5505f6ebb45a4896eac8274cfc0ac|2u
Durable Task Worker|80d0d6b0f52240a48886a5a11720c375|2u
Dynamics 365 Customer Insights Service Role|89f7a3ece9d040eb9b96c016a5c2a53f|25
Edge Management Copilot User|53e48117a5304075bcbed91913e3bdb8|2w
Edge Order Partner Inventory Manager Service Role|f24a559bc2fc4409b96e9af4b0c28ad6|2z
EdgeMarketPlace role|4b2b8358764b488485c6f4b7946d95ad|2x
Elastic SAN Network Admin|fa6cecf65db34c438470c540bcb4eafa|31
Elastic SAN Owner|80dcbedb47ef405d95bd188a1b4ac406|31
Elastic SAN Reader|af6a70f83c9f4105acf1d719e9fca4ca|o 31
Elastic SAN Snapshot Exporter|1c4770c034f74110a1eaa5855cc7a939|1t 31
Elastic SAN Volume Data Contributor|8da79822b11842bc83c9789fdbdcd77b|31
Elastic SAN Volume Group Owner|a8281131f3124f348d98ae12be9f0d23|o 31
Elastic SAN Volume Importer|90e8b8223e7347b5868a787dc80c008f|1t 31
Enclave Approver Role|2142ea2702ad4094bfea2dbac6d24934|38 4d 5a
Enclave Contributor Role|19feefaeeacc410681fdac34c0671f14|38 4d 5a
Enclave Owner Role|3d5f3effeb94473d91e37aac74d6c0bb|38 4d 5a
Enclave Reader Role|86fede04b25942778c3ee26b9865abd8|38 4d 5a
Essential Machine Management Administrator|34013b0a565b43aa87551b7c286f6cf7|3p 45 4f 4p 4q 5h
EventGrid Contributor|1e241071085549ea94dc649edcd759de|34
EventGrid Data Contributor|1d8c3fe38864474b874901e3783e8157|34
EventGrid Data Receiver|78cbd9e797984e2e9b5a547d9ebb31fb|34
EventGrid Data Sender|d5a91429573947e2a06b3470a27159e7|34
EventGrid EventSubscription Contributor|428e0ff05e574d9ca2212c70d0e0a443|34
EventGrid EventSubscription Reader|2414bbcf64974faf8c65045460748405|34
EventGrid TopicSpaces Publisher|a12b0b94b3174dcd84a8502ce99884c6|34
EventGrid TopicSpaces Subscriber|4b0f2fd760b44eca896f4435034f8bf5|34
Experimentation Administrator|7f646f1bfa0880eba33bedd6ce5c915c|36
Experimentation Contributor|7f646f1bfa0880eba22bedd6ce5c915c|36
Experimentation Metric Contributor|6188b7c97d014f99a59fc88b630326c0|36
Experimentation Reader|49632ef5d9ac41f4b8e7bbe587fa74a1|36
Experimentation Resource Admin|548d7e7c65ee412bae372dbb419d4207|36
FHIR Data Bulk Operator|804db8d332c74ad4a9753f6f90d5f5f5|3f
FHIR Data Contributor|5a1fc7df4bf14951a57689034ee01acd|3f
FHIR Data Converter|a1705bd23a8f45a58683466fcfd5cc24|3f
FHIR Data Exporter|3db33094870045678da51501d4e7e843|3f
FHIR Data Importer|4465e9538ced4406a58e0f6e3f3b530b|3f
FHIR Data Reader|4c8d0bbc75d34935991f5f3c56d81508|3f
FHIR Data Writer|3f88fce458924214ae73ba5294559913|3f
FHIR SMART User|4ba50f179666485ca643ff00808643f0|3f
Firmware Analysis Admin|9c1607d1791d4c68885dc7b7aaff7c8a|3r
Firmware Analysis Reader|2a94a2fd3c4f45d1847d6585ba88af94|3r
Firmware Analysis User|53b2724d1e5144fab586bcace0c82609|3r
Flux Configurations Contributor|61eb64055f4a440bad03fe06c5c85e44|3w
Foundry Account Owner|e47c6f54e4a2475495018e0985b135e1|o 1q 38 3p 5a
Foundry Agent Consumer|eed3b665ab3a47b68f48c9382fb1dad6|1q
Foundry Owner|c883944f8b7b4483af1035834be79c4a|c o 1q 3p 5a
Foundry Project Manager|eadc314b1a2d4efabe105d325db5065e|o 1q
Foundry Project Runtime User|142bfaeda13f4c2dbed26db62c4a1009|1q
Foundry User|53ca6127db724b80b1b0d745d6d5456d|1q 3p 5a
Garnet Data Contributor|1694e55a24964d07b0057259aa3fcbe8|2t
Garnet Data Owner|04f6c337ffae414cb00f3e80c9ab8a2c|2t
Garnet Data Reader|d9cd91b9dada4fa99406454c4659c137|2t
Garnet PubSub Data Contributor|56e95fdc3337468db96430d07f2a2018|2t
Garnet PubSub Data Reader|da9adf6139cd41d587a030b21f7270d8|2t
Garnet Script Data Contributor|7021ea36e1684bc0af5388de51d20665|2t
Gcp Connector contributor role|a51d5f27deba47d19ccd8589014b2e28|39
Genome Admin|ef3729d82861401e95aec7d4845a6097|3a
Genome EndUser|0e91b552ae3249ea9898317af306aa4b|3a
Genome SuperAdmin|27ddfca1add5422d9817ab0d2d13dc6c|3a
GeoCatalog Administrator|c9c97b9c105d4bb5a2a77d15666c2484|4r
GeoCatalog Reader|b7b8f58343d040aeb1476b46f53661c1|4r
Grafana Admin|2292616476b342b3bc5597df8dab3e41|26
Grafana Editor|a79a51973a5c4973a920486035ffd60f|26
Grafana Limited Viewer|41e046129dac4699a02bc82ff2cc3fb5|26
Grafana Viewer|60921a7efef14a439b16a26c52ad4769|26
Graph Owner|b60367af13344454b71e769d9a4f83d9|32
Grounding with Bing User|2016c9edc18d412093d7178e583efe92|19
GroupQuota Reader|d0f495dc44ef4140aeb0b89110e6a7c1|54
GroupQuota Request Operator|e2217c0e04bb4724958091cf9871bc01|54
Guest Configuration Resource Contributor|088ab73d125647aebea99de8e7131f31|3b
HDInsight Cluster Admin|0847e1962fd24c2fa48cfca6fd030f44|3d 5a
HDInsight Cluster Operator|61ed4efcfab344fdb111e24485cc132a|3d
HDInsight Domain Services Contributor|8d8d5a1105d34bdaa417a08778121c7c|9
HDInsight on AKS Cluster Admin|fd036e6b126647a0b0bba05d04831731|3d 3p 5a
HDInsight on AKS Cluster Operator|bcf28286af254c81bb6f351fcab5dbe9|3d 3p 5a
HDInsight on AKS Cluster Pool Admin|7656b43637d4490aa4abd39f838f0042|3d 3p 5a
Health Safeguards Data User|566f0da3e2a543939089763f8bab8fb6|3e
Healthcare Agent Admin|f1082feca70f419f9230885d2550fb38|3e
Healthcare Agent Contributer|13d06eaeec824345bcd6c38625ddffbc|3e
Healthcare Agent Editor|af854a6980ce4ff78447f1118a2e0ca8|3e
Healthcare Agent Reader|eb5a76d550e74c33a449070e7c9c4cf2|3e
Healthcare Apis contributor|29f61507bdfb4987b62920033be2d6c3|3f
Healthcare Interop Contributor|585db2ed219e4821a06ac6c14b602afa|3g
Hierarchy Settings Administrator|350f8d15c68744488ae1157740a3936d|47
Hybrid Connectivity contributor role|f0f57965de5841bcba762aaab4d09f30|3j
Hybrid Network Owner|9d3ef6403c864e0a89078d361559c012|3l
Hybrid Server Onboarding|5d1e5ee47c684a71ac8b0739630a3dfb|3i
Hybrid Server Resource Administrator|48b40c6e82e04eb390d519e40f49b624|3i
HybridCompute Machine ListAccessDetails Action In-Built Role|e9701b4de6e7465791cd360a0881d224|3i
Impact Reader|68ff5d27c7f54fa9a21c785d0df7bd9e|3m
Inference Account Operator|360cab3d43404c96816d682fbd52b3e2|3o
Inference Account Owner|76315a859e6b45149780868b1977b64e|3o
Informatica DataManagement Contributor role|2e481b5d5af3463b8b01f9c948aaf0c5|7
Integration Service Environment Contributor|a41e2c5bbd994a0788f49bf657a760b8|40
Integration Service Environment Developer|c7aa55d31abb444aa5ca5e51e485d6ec|40
Intelligent Systems Account Contributor|03a6d09434444b3d88af7477090a9e5e|3q
IoT Hub Data Contributor|4fc6c259987e4a07842ec321cc9d413f|2n
IoT Hub Data Reader|b447c9462db741ec983dd8bf3b1c77e3|2n
IoT Hub Registry Contributor|4ea46cd5c1b24a8e910b273211f9ce47|2n
IoT Hub Twin Contributor|494bdba2168f4f31a0a1191d2f7c028c|2n
IPAM Pool User|7b3e853fad5d4fb5a7b856a3581c7037|4i
Issue Contributor|8d7ecc5cf27b43cf883f46409d445502|c 3p 4f
Key Vault Administrator|00482a5a887f4fb3b3633b7fe8e74483|3u
Key Vault Certificate User|db79e9a768ee4b589aebb90e7c24fcba|3u
Key Vault Certificates Officer|a4417e6ffecd4de8b5677b0420556985|3u
Key Vault Contributor|f25e0fa2a7c84377a97654943a77a395|3u
Key Vault Crypto Officer|14b46e9ec2b741b4b07b48a6ebf60603|3u
Key Vault Crypto Service Encryption User|e147488af6f541138e2db22465e65bf6|34 3u
Key Vault Crypto Service Release User|08bbd89e9f13488cac41acfcb10c90ab|3u
Key Vault Crypto User|12338af00e694776bea757ae8d297424|3u
Key Vault Data Access Administrator|8b54135cb56d4d72a53426097cfdc8d8|o 3u 47
Key Vault Purge Operator|a68e7c170ab24c099a58125dae29748c|3u
Key Vault Reader|210905457ca74776b22ce363652d74d2|3u
Key Vault Secrets Officer|b86a8fe444ce4948aee5eccb2c155cd7|3u
Key Vault Secrets User|4633458b17de408ab8740445c86b69e6|3u
Knowledge Consumer|ee361c5df7b54119b4b6892157c8f64c|32
Kubernetes Agent Subscription Level Operator|ada52afe776a4b4da8f255670d3d8178|4p 5a
Kubernetes Cluster - Azure Arc Onboarding|34e098176cbe4d01b1a2e0eac5743d41|3v 3w 5a
Kubernetes Extension Contributor|85cb6fafe0714c9b8136154b5a04f717|3w
Kubernetes Namespace User|ba79058c04144a349e42c3399d80cd5a|3w
Kubernetes Runtime Storage Class Contributor Role|0cd9749a3aaf4ae58803bd217705bf3b|3x
KubernetesRuntime Load Balancer Contributor Role|1a5682fc4f124b25927ee8cfed0c539e|3x
Lab Assistant|ce40b423cede4313a93f9b28290b72e1|3y
Lab Contributor|5daaa2af1fe8407c9122bba179798270|3y
Lab Creator|b97fb8bca8b24522a38bdd33c7e65ead|3y
Lab Operator|a36e6959b6be4b128e9fef4b474d304d|3y
Lab Services Contributor|f69b8690cc8741d6b77aa4bc3c0a966f|3y
Lab Services Reader|2a5c394f5eb74d4f9c8ee8eae39faebc|3y
LambdaTest.HyperExecute Contributor Role|44a00263b2a045d5a6185d8d11709349|8
Landing Zone Account Owner|bf2b6809e9a54aeaa6e140a9dc8c43a7|5s
Landing Zone Account Reader|2718b1f7eb07424e88680137541392a1|5s
Landing Zone Management Owner|38863829c2a44f8db1d22e325973ebc7|5s
Landing Zone Management Reader|8fe6e8436d9e417b9073106b048f50bb|5s
Liftr Datadog Contributor|81b67e46ef5b4404bddd090985bb4a28|2a
Liftr Dell Owner role|d683b71b2b914fc1a43eb53b3d85bed9|5
Liftr Dynatrace Contributor|fa96a5883fac4adbbfb2f8404ece07e0|6
Liftr Elastic Contributor|d68eeb8dafae4932a331203b7957e509|30
Liftr Elastic Owner|225efd4d4ca042a1ae535f233ba23c73|30
Liftr Newrelic Contributor|a60da355bdec443f8d42a03f0422f04d|6d
Liftr PureStorage Owner role|85546f1ff28b4cb3b85273e422a96897|6i
Load Test Contributor|749a398d560b491bbb2108924219302e|3z
Load Test Owner|45bb0b162f0c4e78afaaa07599b003f6|3z
Load Test Reader|3ae3fb2900004ccdbf80542e7b26e081|3z
LocalNGFirewallAdministrator role|a8835c7db5cb47fab6f065ea10ce07a2|3p 4i 4p 6g
LocalRulestacksAdministrator role|bfc3b73dc6ff45eb9a5f40298295bf20|6g
Locks Contributor|28bf596f4eb745ceb5bc6cf482fec137|o
Log Analytics Contributor|92aaf0da9dab42b694a3d43ce8d16293|0
Log Analytics Data Reader|3b03c2da16b34a4988340f8130efdd3b|4p
Log Analytics Reader|73c42c96874c492bb04dab87d138a893|0
Logic App Contributor|87a39d53fc1b424a814cf7e04687dc9e|1m 3p 40 5a 5w 66
Logic App Operator|515c2055d9d44321b1b9bd0c9a0f79fe|3p 40 5a 66
Logic Apps Hybrid Contributor|32109304a0e24d64bd07b23ac5efbe43|g
Logic Apps Standard Contributor|ad710c24b0394e85a019deb4a06e8570|5a 66
Logic Apps Standard Developer|523776ba4eb24600a3c8f2dc93da4bdb|5a 66
Logic Apps Standard Operator|b70c96e966fe4c09b6e7c98e69c98555|5a 66
Logic Apps Standard Reader|4accf36b2c05432f91c85c532dff4c73|5a 66
Managed Application Contributor Role|641177b8a67a45b9a03347bc880bb21e|0
Managed Application Operator Role|c7393b34138c406f901bd8cf2b17e6ae|0
Managed Application Publisher Operator|b9331d338a364f8cb0974f54124fdb44|0
Managed HSM contributor|18500a297fe246b2a342b16a415e101d|3u
Managed Identity Contributor|e40ec5ca96e045a2b4ff59039f2c2b59|43
Managed Identity Federated Identity Credential Contributor|7e559ce248d74b279128fa1b247f1308|43
Managed Identity Operator|f1a07417d97a45cb824c7a7467783830|43
Managed Services Registration assignment Delete Role|91c1777af3dc4faeb10361d183457e46|46
Management Group Contributor|5d58bcaf24a54b20bdb6eed9f69fbe4c|47
Management Group Reader|ac63b705f282497dac71919bf39d939d|47
Microsoft Approvals Request User|0343f3e801ac4bb88f9378b1d31ba64b|l
Microsoft Approvals Service Operator|98d40527c0734096943add593105ca9c|l
Microsoft Approvals Workflow Contributor|9231812608be45d0a1b2532e6c7d52ce|l
Microsoft Cloud Security Arc Machine Operator|53ad7cb733cc4509b36b03d40643c499|3i
Microsoft Confluent Contributor role|5052f0f97e274570bc139ee1cf442526|1x
Microsoft Discovery Bookshelf Index Data Reader - Preview|8ec773c57ce64b7891d1182f8faa536d|2s
Microsoft Discovery Chat Model Reader - Preview|5e523d6266de491299be6b009b7839cc|2s
Microsoft Discovery Platform Administrator (Preview)|7a2b6e6c472e4b398878a26eb63d75c6|o 2s 4i
Microsoft Discovery Platform Contributor (Preview)|0128889185ee45a7b3679db3b752fc65|2s
Microsoft Discovery Platform Reader (Preview)|3bb7c424af4e436bbfcc8779c8934c31|2s
Microsoft Discovery Project Contributor - Preview|c883607b5c404930b09a19f58ae1c538|2s
Microsoft Discovery Project Reader - Preview|ac7d1e6d30704d7d9cd97adbf5cdd579|2s
Microsoft Discovery Storage Container Contributor - Preview|9697f39a3a084fc8ab07674a0d5cacdd|2s
Microsoft Discovery Storage Container Reader - Preview|a51eacd1697643ceb6b683585e3639f0|2s
Microsoft Discovery Tools Reader - Preview|84c36cf87fcd4453af305f5b52b86732|2s
Microsoft PowerBI Tenant Operations Role|8c87871d620142daabb11c0c985ff71c|4v
Microsoft Sentinel Automation Contributor|f4c8101399ee4d62a7eeb3f1f648599a|40 66
Microsoft Sentinel Business Applications Agent Operator|c18f990027b847c7a8f05b3b3d4c2bc2|o 5j
Microsoft Sentinel Contributor|ab8e14d64a744a299ba8549422addade|3p 4p 4q 5j
Microsoft Sentinel Playbook Operator|51d6186e64894900b93f92e23144cca5|40 66
Microsoft Sentinel Reader|8d289c81587846d4855454e1e3d8b5cb|3p 4p 4q 5a 5j
Microsoft Sentinel Responder|3e150937b8fe4cfb80690eaf05ecd056|3p 4p 4q 5j
Microsoft.AzureStackHCI Device Pool Machine Manager|b6d9c0f6d69f472b91b47a6838c6d1cb|3i 3j
Microsoft.AzureStackHCI Device Pool Manager|adc3c795c41e4a89a4780b321783324c|12
Microsoft.AzureStackHCI EdgeMachine Reader|5f569efd4da5412399cdd42fbb2a836e|12
Microsoft.Edge Winfields federated subscription read access role|83ee7727862c42138ed82ce6c5d69a40|
Microsoft.Kubernetes connected cluster role|5548b2cfc94c422890ba30851930a12f|3v
Microsoft.OffAzureSpringBoot Service Owner|7973212877614733aebf35590da9f29b|4n
Microsoft.WeightsAndBiases Contributor Role|246fffca69ee4945bbf12a867dce4fda|67
Microsoft.Windows365.CloudPcDelegatedMsis Writer User|21bffb9404c04ed0b67668bb926e832b|68
Migrate Arc Discovery Reader - Preview|5d5dddaee1244753972daae60b37deb4|u 3i
MongoDB Atlas Contributor|045b6ee50c6842c49be07389794309f5|6b
Monitoring Contributor|749f88d5cbae40b8bcfce573ddc772fa|0
Monitoring Data Reader|b0d8363b8ddd447d831f62ca05bff136|4f
Monitoring Metrics Publisher|3913510d42f44e428a64420c390055eb|3p
Monitoring Policy Contributor|47be4a87795046319dafb664a405f074|0
Monitoring Reader|43d0d8ad25c7471493378ba259a9fe05|0
MySQL Backup And Export Operator|d18ad5f31baf4119b49bd944edb1f9d0|2g
Network Contributor|4d97b98b1d4f4787a291c67834d212e7|4i
New Relic APM Account Contributor|5d28c62d5b3744768438e587778df237|6c
Nexus Identity Owner|374a1cc696cb49468d8ba41054c8ae97|4k
Nexus Network Fabric Owner|46c700670f50457f81372449c90de518|44
Nexus Network Fabric Service Reader|05fdd44cadc64aff981c61041f0c929a|44
Nexus Network Fabric Service Writer|a5eb843397a54a0680b2a877e1622c31|44
NginxPlus Contributor service role|61aed14c6c9a4ed5aa4449fc5e96a167|6e
Object Anchors Account Owner|ca0835ddbacc42dd8ed2ed5e7230d15b|4e
Object Anchors Account Reader|4a167cdfcb95455492032347fe489bd9|4e
Object Understanding Account Owner|4dd61c23674342fea388d8bdd41cb745|4e
Object Understanding Account Reader|d18777c0151446628490608db7d334b6|4e
Online Experimentation Contributor|2c7a01fe55184a4293c2658e45441691|4o
Online Experimentation Data Owner|53747cdde97c477a948cb587d0e514b2|4o
Online Experimentation Data Reader|1363e94d546f4fe98434b0eefb292d59|4o
Online Experimentation Reader|58b80de84b34424c9e4723faf0f7cfe2|4o
Operator Nexus Compute Contributor Role (Preview)|4aa368ecfba94e9381ed396b3d461cc5|o 37 3i 3v 3w 44 4j
Operator Nexus Key Vault Writer Service Role (Preview)|44f0a1a86fea4b35980a8ff50c487c97|3u
Operator Nexus Owner (Preview)|77be276dfb444f3bbeb59bf03c4cd2d3|4j
Oracle Database DbSystems Administrator|63342533d951495da3c3a459aa02362b|1t 4i 6f
Oracle Subscriptions Manager Built-in Role|4caf51ecf9f5413f8a94b9f5fddba66b|6f
Oracle.Database Autonomous Database Administrator|59c055582358462dba19afbd7118936d|4i 6f
Oracle.Database Exadata Infrastructure Administrator Built-in Role|4cfdd23baece4fd1b614ad3a06c53453|1t 4i 6f
Oracle.Database Exascale Storage Vault Administrator|a00ed373f0854b75a95053eacdc52ac0|6f
Oracle.Database Exascale VmCluster Administrator|0869d06de3d1447287641bb71b2bdaf7|1t 4i 6f
Oracle.Database Owner Built-in Role|4562aac9b2094bd7a1446d7f3bb516f4|1t 4i 6f
Oracle.Database Reader Built-in Role|d623d097b8824e1ea26fac60e31065a1|4i 6f
Oracle.Database VmCluster Administrator Built-in Role|e9ce87396fa24123a0a20ef41a67806f|1t 4i 6f
Owner|8e3af657a8ff443ca75c2fe8c4bcb635|0
Pinecone.VectorDb Contributor Role|dd799a69ffc84aa89701b51f686857d9|6h
PlayFab Contributor|0c8b84dc067c40399615fa1a4b77c726|4s
PlayFab Reader|a9a19cc531f4447c901f56c0bb18fcaf|4s
Playwright Workspace Contributor|78cf819f09694ebe8759015c6efcd5bf|3z
Playwright Workspace Owner|4526562732f74da49ab0b1cb0e9ec70b|3z
Playwright Workspace Reader|19d36063d00b4ea5a1aca7c4926a0b78|3z
Policy Enrollments Contributor|285ce6d6fa1143bd94ef42a9b3740bfd|o 4t
Policy Insights Data Writer (Preview)|66bb4e9eb0164a9482494c0511c2be84|o 4t
Portal Dashboard Writer Role|78eacb5ee318456085a9e6a724ca60c9|4u
PostgreSQL Flexible Server Long Term Retention Backup Role|c088a766074b43ba90d41fb21feae531|2h
Power Platform Account Contributor|2593f4c78bf44fff98042ee069b41902|4w
Power Platform Enterprise Policy Contributor|babe7770cdbc4f469bd7b90b34842946|4w
Private DNS Zone Contributor|b12aa53e6015466985d08515ebb3ae7f|4i
Privileged Monitoring Data Reader|dbc9c667e97f4491aee690b9cf960190|3p 4p
Pro Active Coding Data User|d622af9a030e4f328267419abfd54702|3e
Procurement Contributor|be1a1ac209d342619e57a73a6e227f53|18 33 3c 4x 4y 5b 5c 5r
Procurement Contributor with Resource Group Permissions|469a0cf037944627838e39d04f27b306|18 33 3c 4x 4y 5a 5b 5c 5r
Project Babylon Data Curator|9ef4ef9ca04946b082abdd8ac094c889|50
Project Babylon Data Reader|c8d896ba346d4f50bc1d7d1c84130446|50
Project Babylon Data Source Administrator|05b7651bdc44475eb74ddf3db49fae0f|50
ProviderHub Contributor|a3ab03bc535042ffb0d500207672db55|51
ProviderHub Reader|4d8c6f2e3fd64d40826e93e3dc4c3fc1|51
Provisioned Machine Admin|97922edc56af49a989964679a6e10e68|12
Provisioned Machine Contributor|dab09fbf28d04b30b97ed2a0f680847a|12
Provisioned Machine Reader|cc733c34b63348508d7777aa26638325|12
Pure Storage Cloud VM Volume Group Mount Reader|a2425b7461f34bff97cbd0e3bc906777|6i
Pure Storage Cloud VM Volume Group Owner|c9ba051baad642fd92dce48780abee75|6i
Purview role 1 (Deprecated)|8a3c28859b384fd29d9991af537c1347|52
Purview role 2 (Deprecated)|200bba9ef0c8430f892b6f0794863803|52
Purview role 3 (Deprecated)|ff1007211b9d43d8af5242b69c1272db|52
Quantum Workspace Data Contributor|c1410b243e6948578f864d0a2e603250|53
Quantum Workspace Data Reader|27af9d9885b74dadbc1bdf53a7fc8877|53
Quota Request Operator|0e5f05e59ab9446bb98d1e2157c94125|1f 54
Reader|acdd72a7338548efbd42f606fba81ae7|0
Reader and Data Access|c12c1c1633a1487b954d41c89c60f349|5w
Recurring Scheduled Actions Contributor|376d0802aca84c2d83a5c88630f396fe|1v
Redis Cache Contributor|e0f6823474aa48edb826c38b57376e17|1e
Relationship Administrator|b54df9c153dc45cca86d7a83cced2ed0|56
Relationship Reader|5eaf7b81a48f45edb6b4c64bfe86d523|56
Remote Rendering Administrator|3df8b9022a6f47c78cc5360e9b272a7e|4e
Remote Rendering Client|d39065c4c12043c9ab0a63eed9795f0a|4e
Reservation Purchaser|f7b75c6030364b7591c36b41c27c1689|o 1f 1t 1z 5t
Resource Policy Contributor|36243c78bf99498c9df986d9f8d28608|0
Role Based Access Control Administrator|f58310d9a9f6439a9e8df62e7b41a168|0
SaaS Hub Contributor|e9b8712acbcf4ea7b0f7e71b803401e6|5c
Savings plan Purchaser|3d24a3a0c1544f6fa5edadc8e01ddb74|o 17 18 1f 23
Scheduled Actions Contributor|6fbca9a8356141fd8b206576043c1076|1v
Scheduled Events Contributor|b67fe603310e4889b9ee8257d09d353d|1t 42
Scheduled Patching Contributor|cd08ab906b14449cad9a8f8e549482c6|42
Scheduler Job Collections Contributor|188a0f2f5c9e469bae672aa5ce574b94|5d
Schema Registry Contributor|5dffeca349364216b2bc10343a5abb25|35
Schema Registry Reader|2c56ea50c6b340a683c09d98858bc7d2|35
Search Index Data Contributor|8ebe5a00799e43f593ac243d3dce84a7|5f
Search Index Data Reader|1407120a92aa4202b7e9c0e197c71c8f|5f
Search Parameter Manager|a02f7c31354d4106865adeedf37fa038|3f
Search Service Contributor|7ca78c08252a44718644bb5ff32d4ba0|5f
Secrets Store Extension Owner|5c227a58cff34b519fa351bdafb6ca55|5g
Security Admin|fb1c8493542b48ebb624b4c8fea62acd|o 3r 3t 47 4p 5h
Security Assessment Contributor|612c2aa1cb24443bac283ab7272de6f5|5h
Security Detonation Chamber Publisher|352470b36a9c4686b50335deb827e500|5i
Security Detonation Chamber Reader|2824164539f8410bad4887863e2951d5|5i
Security Detonation Chamber Submission Manager|a37b566d3efa4beba2f2698963fa42ce|5i
Security Detonation Chamber Submitter|0b555d9bb4a74f43b330627f0e5be8f0|5i
Security Manager (Legacy)|e3d13bf0dd5a482eba6b9b8433878d10|1k 1l 5h
Security Reader|39bc4728091749c79d2cd95423bc2eb4|3t 47 4p 5h
Semantic Reranker User|6c74a7c54a8740f9bb0361e49aecbc78|3o
Service Connector Contributor|db7003cd07a9490cbfa523e40314f8d7|5n
Service Fabric Cluster Contributor|b6efc156f0da4e90a50a8c000140b017|5m
Service Fabric Managed Cluster Contributor|83f801863729438cad2d39e94d718838|5m
Service Group Member Relationship Contributor|05b1aaf900c9477bb0e82da660b78c51|56
Service Health Billing Reader|32c346590f834a4c80f263a244f8ae0b|
Service Health Security Reader|1a928ab01fee43cf9266f9d8c22a8ddb|
Services Hub Operator|82200a5be21747a5b6656d8765ee745b|5p
Services Hub User|4417a88f3e584cf2a4e9112cf414254c|5p
SignalR AccessKey Reader|041659239d8345d5822778b77b0a687e|5q
SignalR App Server|420fcaa2552c430f98ca3264be4806c7|5q
SignalR REST API Owner|fd53cd772268407a8f467e7863d0f521|5q
SignalR REST API Reader|ddde6b66c0df4114a1593618637b3035|5q
SignalR Service Owner|7e4f1700ea5a4f598f37079cfe29dce3|5q
SignalR/Web PubSub Contributor|8cf5e20ae4b24e9db3a15ceb692c2761|5q
Site Recovery Contributor|6670b86ea3f74917ac9b5d6ab1be4567|4i 55 5w
Site Recovery Operator|494ae006db334328bf46533a6560a3ca|4i 55 5w
Site Recovery Reader|dbaa88c40c3041799fb346319faa6149|55
Sites Owner|1cd7e4da2789457fadbe3e9e84037a93|2v
Sites Reader|59f98be60817488b831e36a353c8000b|2v
Spatial Anchors Account Contributor|8bbe83f1e2a64df78cb44e04d4e5c827|4e
Spatial Anchors Account Owner|70bbe3019835447dafdd19eb3167307c|4e
Spatial Anchors Account Reader|5d51204feb774b1cb86a2ec626c49413|4e
SpatialMapsAccounts Account Owner|e9c9ed2b2a994071b2ff5b113ebf73a1|4e
SQL DB Contributor|9b7fa17de63e47b0bb0a15c516ac86ec|3p 5t
SQL Managed Instance Contributor|4939a1f69ae04e48a1e0f2cbe897382d|3p 4i 5t
SQL Security Manager|056cd41c7e8842e1933e88ba6a50c9c3|4i 5h 5t
SQL Server Contributor|6d8ee4ecf05a4a1d8b00a9b17e38b437|3p 5t
SqlDb Migration Role|189207d4bb674208a635b06afe8b2c57|2d 5t
SqlMI Migration Role|1d335eefeee147fea9e053214eba8872|2d 5t 5w
SqlVM Migration Role|ae8036dbe102405ba1b9bae082ea436d|2d 5u 5w
SRE Agent Administrator|e79298dfd8524c6d84f95d13249d1e55|g
SRE Agent Author|eb64ab4c23eb4f63a9c227da365f04e7|g
SRE Agent Reader|a4b156ac253f4a1a985196d62b71b047|g
SRE Agent Standard User|2d84a65a63b24343bbb631105d857bc1|g
SSH PublicKeys Contributor Role|fc6e33956a8c4527bb4cd0abd41e8e74|1t
SSH PublicKeys Reader Role|31ef63125b0c4ce98c5d587a91344fe7|1t
Standby Container Group Pool Contributor|39fcb0de88444706b050c28ddbe3ff83|20 5v
Storage Account Backup Contributor|e5e2a7ffd7594cd2bb513152d37e2eb1|o 38 5w
Storage Account Contributor|17d1049b9a8446fb8f53869881c3d3ab|3p 4i 5w
Storage Account Encryption Scope Contributor Role|a316ed6d1efe48acac08f7995a9c26fb|5w
Storage Account Key Operator Service Role|81a9662bbebf436fa333f67b29880f12|5w
Storage Actions Blob Data Operator|4bad4d9e2a13488894bbc8432f6f3040|5w
Storage Actions Contributor|bd8acdb0202c4493a7feef98eefbfbc4|5x
Storage Actions Task Assignment Contributor|77789c21164348a28f2747f858540b51|o 5w
Storage Blob Data Contributor|ba92f5b42d11453da403e96b0029c9fe|5w
Storage Blob Data Owner|b7e6dc6df1e8475380330f276bb0955b|5w
Storage Blob Data Reader|2a2b99086ea14ae28e65a410df84e7d1|5w
Storage Blob Delegator|db58b8e5c6ad4a2a83424190687cbf4a|5w
Storage Connector Contributor|9d819e601b9f4871b4924e6cdee0b50a|5w
Storage DataShare Contributor|35c49d44ccc14b188267cfb3bacdd396|5w
Storage File Backup Contributor|c8a487a2c85b448783a19f04cde10293|o 5w
Storage File Data Privileged Contributor|69566ab7960f475b8e7cb3118f30c6bd|5w
Storage File Data Privileged Reader|b8eda9747b854f76af9565846b26df6d|5w
Storage File Data SMB Admin|bbf004e30e4b4f86ae4f1f8fb47b357b|5w
Storage File Data SMB MI Admin|a235d3ee59354cfb8cc5a3303ad5995e|5w
Storage File Data SMB Share Contributor|0c867c2a1d8c454aa3dbab2ea1bdc8bb|5w
Storage File Data SMB Share Elevated Contributor|a7264617510b434ba8289731dc254ea7|5w
Storage File Data SMB Share Reader|aba4ae5f2193402991910cb91df5e314|5w
Storage File Data SMB Take Ownership|5d9bac3f34b2432fbde578aa8e73ce6b|5w
Storage File Delegator|765a04e05de84bb29bf6b2a30bc03e91|5w
Storage File Restore Contributor|e7a9e73d439741f2a282af8b65aaa2dc|5w
Storage Queue Data Contributor|974c5e8b45b94653ba555f855dd0fb88|5w
Storage Queue Data Message Processor|8a0f0c0891a14084bc3d661d67233fed|5w
Storage Queue Data Message Sender|c6a89b2d59bc44d098960f6e12d7b80a|5w
Storage Queue Data Reader|19e7f393937e4f77808e94535e297925|5w
Storage Queue Delegator|7ee386e984f0448e80a6f185f6533131|5w
Storage Table Data Contributor|0a9a7e1fb9d04cc4a60d0319b160aaa3|5w
Storage Table Data Reader|761996989eea4c19bc75cec21354c6b6|5w
Storage Table Delegator|965033a5c8eb4f35b82ffef460a3606d|5w
Stream Analytics Contributor|6e0c871185a0449083658ec13c4560b4|5z
Stream Analytics Query Tester|1ec5b3c1b17e4e2583122acb3c3c5abf|5z
Stream Analytics Reader|1dfc38e86ce7447f807c029c65262c5f|5z
Supercomputer Infrastructure Contributor|68899692f9604247af2882f55b357997|60
Support Request Contributor|cfd33db03dd145e3aa9dcdbdf3b6f24e|
SupportPlan Contributor|6d6f52baa7de4c56a58f522154514fba|33
Tag Contributor|4a9ae8276dc845738ac78239d42aa03f|5a
Template Spec Contributor|1c9b6475caf04164b5a12142a7116f4b|5a
Template Spec Reader|392ae280861d42bd9ea508ee6d83b80e|5a
Tenant Contributor|0a7c2fa16f2841a486b8e74937c63222|t
Test Base Reader|15e0f5a1345042488e25e2afe88a9e85|62
ToolchainOrchestrator Admin Role|2ccf87958983491280361c45212c95e8|5a 63
ToolchainOrchestrator Viewer Role|c5826735177b4a0da9a3d0e4b4bda107|5a 63
Traffic Manager Contributor|a4b10055b0c744c2b00fc7b5b3550cf7|4i
Transparency Logs Owner|8ad4d0ee9bfb49e893fc01abb8db6240|5s
Usage Billing Contributor|33cdeeac09404f8593177e2432c17289|64
User Access Administrator|18d7d88dd35e4fb5a5c37773c20a72d9|0
Video Indexer Account Contributor|3f99eaab6f594877adf51cacd22e20b0|65
Video Indexer Restricted Viewer|a2c4a5277dc04ee3897b403ade70fafb|65
Virtual Enclave Owner Role|1abf402922004343800ce4c4c01eddbd|4d
Virtual Machine Administrator Login|1c0163c047e645778991ea5c82e286e4|1t 3i 3j 4i
Virtual Machine Contributor|9980e02cc2be4d7394e8173b1dc7cf3c|1t 2q 4i 55 5k 5u 5w
Virtual Machine Data Access Administrator (preview)|66f75aebeabe4b709f1ec350c4c9ad04|o 1t 3i 47 4i
Virtual Machine Local User Login|602da2baa5c241dab01d5360126ab525|3i 3j
Virtual Machine User Login|fb879df8f3264884b1cf06f3ad86be52|1t 3i 3j 4i
VM Restore Operator|dfce897125e342e3ba336055438e3080|1t 4i 5w
Web Plan Contributor|2cc479cb7b4d49a8b4498c00fd0f0a4b|3p 66
Web PubSub Service Owner|12cf5a90567b43ae810296cf46c7d9b4|5q
Web PubSub Service Reader|bfb1c7d2fb1a466bb2baaee63b92deaf|5q
Website Contributor|de139f84175647ae9be6808fbbe84772|3p 66
Windows 365 Network Interface Contributor|1f1358315bbe49249016264044c00788|4i
Windows 365 Network User|7eabc9a485f74f71b8ab75daaccc1033|4i
Windows Admin Center Administrator Login|a6333a3e016444c3b2817a577aff287f|12 1t 1y 3i 3j 4i
Windows365SubscriptionReader|3d55a8f64133418d8051facdb1735758|5a
Workbook Contributor|e8ddcd69c73f4f9f98444100522f16ad|3p
Workbook Reader|b279062a9be342a092ae8b3cf002ec4d|3p
Workload Orchestration Administrator|cbb820e9e56145bb84c2ef45d0a13f7d|2v
Workload Orchestration IT Admin|63304235eaf44c158e9346c483611231|2v
Workload Orchestration Solution External Validator|db9875babd2b4e98934d0daa549a07f0|2v
WorkloadBuilder Migration Agent Role|d17ce0a2069743bcaac59113337ab61c|69
`;
