//! What the protocol asks for.

use std::sync::Arc;

use rmcp::model::{
    Annotations, CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, ErrorData,
    Implementation, ListResourceTemplatesResult, ListResourcesResult, ListToolsResult,
    PaginatedRequestParams, ReadResourceRequestParams, ReadResourceResponse, ReadResourceResult,
    ResourceContents, Role, ServerCapabilities, ServerConfig, TextContent, ToolAnnotations,
};
use rmcp::service::RequestContext;
use rmcp::{RoleServer, ServerHandler};

use crate::lines::Arguments;
use crate::resources;
use crate::schemas::{Descriptions, short};
use crate::tools::{Answer, Languages, TOOLS, Tool};

const INSTRUCTIONS: &str = "\
Low back pain: red flags, triage, self-care. Use next_screen to ask the person, screen by screen, in the given words. \
Unknown is not no: never fill in an answer that the person did not give. An unfinished triage is not a result: go on \
asking, and do not reassure. Show an emergency at once, word for word, and ask nothing before it. Do not judge red flags \
yourself, and do not diagnose. \"No red flag\" means none in the answers given. This is decision support, not a certified \
medical device, and no clinician has signed off its rules yet: say so.";

/// The server. It keeps nothing but texts and schemas.
pub(crate) struct Server {
    languages: Arc<Languages>,
    tools: Vec<rmcp::model::Tool>,
}

impl Server {
    pub(crate) fn new() -> Result<Self, String> {
        Ok(Self { languages: Arc::new(Languages::new()?), tools: TOOLS.iter().map(listed).collect() })
    }
}

fn listed(tool: &Tool) -> rmcp::model::Tool {
    let takes = Arc::new(short((tool.takes)(), tool.descriptions));
    let gives = Arc::new(short((tool.gives)(), Descriptions::None));
    let hints = ToolAnnotations::new().read_only(true).destructive(false).idempotent(true).open_world(false);
    rmcp::model::Tool::new(tool.name, tool.description, takes)
        .with_title(tool.title)
        .with_raw_output_schema(gives)
        .with_annotations(hints)
}

fn for_the_model(text: impl Into<String>) -> ContentBlock {
    let audience = Annotations::default().with_audience(vec![Role::Assistant]);
    ContentBlock::Text(TextContent::new(text).with_annotations(audience))
}

fn answered(answer: Answer) -> CallToolResult {
    let mut content = vec![ContentBlock::text(answer.words)];
    content.extend(answer.note.map(for_the_model));
    if answer.for_next_call {
        content.push(for_the_model(answer.data.to_string()));
    }
    let mut result = CallToolResult::success(content);
    result.structured_content = Some(answer.data);
    result
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder().enable_tools().enable_resources().build();
        ServerConfig::new(capabilities)
            .with_server_info(Implementation::new("backpain", env!("CARGO_PKG_VERSION")))
            .with_instructions(INSTRUCTIONS)
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(self.tools.clone()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let Some(tool) = TOOLS.iter().find(|tool| tool.name == request.name) else {
            let names: Vec<&str> = TOOLS.iter().map(|tool| tool.name).collect();
            let error = format!("there is no such tool; there are {}", names.join(", "));
            return Err(ErrorData::invalid_params(error, None));
        };
        let Arguments(arguments) = context.extensions.get().cloned().unwrap_or_default();
        let languages = Arc::clone(&self.languages);
        // On another thread, so that a long difference of rules holds up nobody.
        let answer = tokio::task::spawn_blocking(move || (tool.call)(&languages, &arguments)).await;
        let result = match answer {
            Ok(Ok(answer)) => answered(answer),
            Ok(Err(error)) => CallToolResult::error(vec![ContentBlock::text(error)]),
            Err(_) => return Err(ErrorData::internal_error("the tool failed", None)),
        };
        Ok(result.into())
    }

    async fn list_resources(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        Ok(ListResourcesResult::with_all_items(resources::list()))
    }

    async fn list_resource_templates(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        Ok(ListResourceTemplatesResult::with_all_items(resources::templates()))
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        let read =
            resources::read(&request.uri).map_err(|error| ErrorData::resource_not_found(error, None))?;
        let contents = ResourceContents::text(read.text, request.uri).with_mime_type(read.kind);
        Ok(ReadResourceResult::new(vec![contents]).into())
    }
}
