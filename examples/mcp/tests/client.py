"""Speaks to the server with the official Python SDK, and checks what it says with a validator of others.

usage: client.py SERVER TRIAGE DATA

SERVER is the built server, TRIAGE the built example `triage`, DATA the folder with the bundled people.
"""

import asyncio
import json
import subprocess
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from mcp import Client, MCPError, StdioServerParameters

server, triage, data = sys.argv[1], sys.argv[2], Path(sys.argv[3])


def lines(file):
    return [json.loads(line) for line in (data / file).read_text().splitlines() if line.strip()]


class Door:
    """The server, with every answer checked against the schema of its tool."""

    def __init__(self, client, tools):
        self.client, self.tools, self.checked = client, {tool.name: tool for tool in tools}, 0

    async def call(self, name, arguments):
        tool = self.tools[name]
        assert Draft202012Validator(tool.input_schema).is_valid(arguments), (name, arguments)
        result = await self.client.call_tool(name, arguments)
        assert not result.is_error, (name, result.content)
        Draft202012Validator(tool.output_schema).validate(result.structured_content)
        self.checked += 1
        return result

    async def refusal(self, name, arguments):
        result = await self.client.call_tool(name, arguments)
        assert result.is_error and result.structured_content is None, (name, arguments, result)
        return result.content[0].text


def text(result, place=0):
    return result.content[place].text


async def reply(door, step, item, person):
    """What the person replies. An option is the one that leads to what the person said."""
    name = item["id"]
    if item["kind"] != "choice":
        return person.get("answers", {}).get(name) or person.get(name, "unknown")
    for place in range(len(item["options"]) - 2):
        interview = {"replies": step["replies"], "answers": {name: place}}
        tried = (await door.call("next_screen", {"interview": interview})).structured_content
        before, after = step["presentation"].get("answers", {}), tried["presentation"].get("answers", {})
        new = {key: after[key] for key in after if after[key] != before.get(key)}
        if new and all(person["answers"].get(key) == answer for key, answer in new.items()):
            return place
    return "unknown"


async def interview(door, said):
    known = (await door.call("next_screen", {"interview": {"known": said}})).structured_content
    person, arguments, screens = known["presentation"], {}, 0
    while True:
        result = await door.call("next_screen", arguments)
        step = result.structured_content
        assert json.loads(text(result, 2)) == step  # for apps that show a model the text alone
        if "stop" in step["next"]:
            return screens, result
        screens += 1
        answers, none = {}, []
        for group in step["next"]["ask"]:
            replies = {item["id"]: await reply(door, step, item, person) for item in group["items"]}
            for item in group["items"]:
                assert item["text"] in text(result), "the person is asked in the given words"
            if group["none_of_these"] and "no" in replies.values():
                assert f"[none_of_these: {json.dumps(list(replies))}]" in text(result), "the ids are printed"
                none += replies
                replies = {name: replied for name, replied in replies.items() if replied != "no"}
            answers |= replies
        arguments = {"interview": {"replies": step["replies"], "answers": answers, "none_of_these": none}}


HOSTILE = [
    ("triage", {"presentation": {"answers": {"fever": True}}}, "presentation.answers.fever: `true` is not permitted"),
    ("triage", {"presentation": {"answers": {"fevr": "yes"}}}, "the nearest is `fever`"),
    ("triage", {"presentation": {"age": "45"}}, "presentation.age: "),
    ("triage", {"presentation": {"age": -1}}, "presentation.age: "),
    ("triage", {"presentation": {}, "polcy": "default"}, "unknown field `polcy`"),
    ("triage", {"presentation": json.loads("[" * 100 + "]" * 100)}, "presentation: a list is not permitted"),
    ("triage", {}, "missing field `presentation`"),
    ("next_screen", {"interview": {"answers": {"fever": False}}}, "interview.answers.fever: "),
    ("next_screen", {"interview": {"replies": "none"}}, "interview.replies: "),
    ("self_care_plan", {"presentation": {"diary": [{"day": 2}]}}, "presentation.diary[0]"),
    ("causes", {"presentation": None}, "presentation: `null` is not permitted"),
    ("check_activity", {"sessions": [{"day": "someday"}]}, "sessions[0].day: "),
    ("next_screen", {"interview": {"none_of_these": ["age"]}}, "interview.none_of_these[0]: is on no list"),
    ("explain_rule", {"rule": "ces-sadle-change"}, "the nearest is `ces-saddle-change`"),
    ("diff_rules", {"new": {"edition": "a", "switch_off": [{"rule": "no-such", "reason": "so"}]}}, "no rule has this id"),
]


async def all_checks(mode):
    parameters = StdioServerParameters(command=server, args=[])
    async with Client(parameters, mode=mode) as client:
        assert "Unknown is not no" in client.instructions
        tools = (await client.list_tools()).tools
        size = 0
        for tool in tools:
            for schema in (tool.input_schema, tool.output_schema):
                Draft202012Validator.check_schema(schema)
                size += len(json.dumps(schema, separators=(",", ":")))
            assert tool.annotations.read_only_hint and tool.annotations.idempotent_hint
            assert not tool.annotations.open_world_hint
        door = Door(client, tools)

        options = ["--json", "--without-examination", str(data / "presentations.jsonl")]
        reports = subprocess.run([triage, *options], capture_output=True, text=True, check=True).stdout.splitlines()
        people = lines("presentations.jsonl")
        assert len(people) == len(reports) > 300
        report_of = {}
        for person, report in zip(people, reports):
            result = await door.call("triage", {"presentation": person})
            assert result.structured_content == json.loads(report), person["id"]
            report_of[person["id"]] = result.structured_content

        for name in ["spasm-after-lifting-all-clear", "ces-new-incontinence-saddle-not-known"]:
            person = next(person for person in people if person["id"] == name)
            screens, result = await interview(door, person)
            report = result.structured_content["next"]["stop"]["report"]
            for key in ["advice", "setting"]:
                assert report[key] == report_of[name][key], (name, report[key])
            assert report["urgency"]["advised"] == report_of[name]["urgency"]["advised"]
            emergency = report["urgency"]["advised"] == "emergency"
            assert emergency == name.startswith("ces-")
            if emergency:
                assert text(result).startswith("GET EMERGENCY CARE NOW\n" + report["advice"])
                assert text(result, 1).startswith("EMERGENCY.")
            print(f"{mode}: {name}: {report['urgency']['advised']} after {screens} screens")

        for person in lines("self_care.jsonl"):
            await door.call("self_care_plan", {"presentation": person, "country": "ireland", "language": "de"})
        for person in lines("causes.jsonl"):
            await door.call("causes", {"presentation": person})
        for week in lines("weeks.jsonl"):
            await door.call("check_activity", week)
        rules = json.loads((await client.read_resource("backpain://rules")).contents[0].text)
        for rule in rules["rules"]:
            assert (await door.call("explain_rule", {"rule": rule["id"]})).structured_content == rule
        change = {"edition": "a", "switch_off": [{"rule": "pain-on-straining", "reason": "all are seen"}]}
        removed = (await door.call("diff_rules", {"new": change})).structured_content["removed"]
        assert [row["rule"] for row in removed] == ["pain-on-straining"]
        same = (await door.call("diff_rules", {"new": rules})).structured_content
        assert same["shifts"] == [] and same["complete"]

        for name, arguments, expected in HOSTILE:
            refusal = await door.refusal(name, arguments)
            assert expected in refusal, refusal
        for unknown in [client.call_tool("no_such_tool", {}), client.read_resource("backpain://no-such")]:
            try:
                await unknown
                raise AssertionError("an unknown name was taken")
            except MCPError:
                pass

        resources = [str(resource.uri) for resource in (await client.list_resources()).resources]
        templates = (await client.list_resource_templates()).resource_templates
        for uri in [*resources, "backpain://rules/ces-saddle-change", "backpain://schema/presentation"]:
            content = (await client.read_resource(uri)).contents[0]
            if content.mime_type == "application/json":
                json.loads(content.text)
        print(
            f"{mode}: protocol {client.protocol_version}; {len(tools)} tools with {size} bytes of schemas, "
            f"{door.checked} answers valid by their schemas, {len(HOSTILE)} refusals, "
            f"{len(resources)} resources, {len(templates)} templates"
        )


for mode in ["legacy", "auto"]:
    asyncio.run(all_checks(mode))
