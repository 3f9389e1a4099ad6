"""Writes __tests__/fixtures/workbooks: one table as four programs lay it out in .xlsx, and as CSV.

`openpyxl.xlsx` is written by openpyxl 3.1.5 (pip install openpyxl==3.1.5); the others part by part as Excel, LibreOffice
and Google Sheets write them, with what they add around a table: shared and inline texts, runs of several fonts, hints to
pronunciation, formulas with their values, errors, empty cells, merged titles, hidden sheets and several tabs.

python3 scripts/reference/workbooks.py
"""

import io
import zipfile
from pathlib import Path

FOLDER = Path('__tests__/fixtures/workbooks')
MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

HEADER = ['question_id', 'model', 'correct', 'note']
ROWS = [
    [f'q{q}', model, (q * step + q // 4) % 3 != 0, 'a < b & "c"' if q == 1 else '']
    for model, step in (('alpha', 1), ('beta, v2', 2), ('gamma', 3))
    for q in range(1, 13)
]


def cell_name(column, row):
    return f'{chr(65 + column)}{row}'


def escaped(text):
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


def write(name, parts):
    with zipfile.ZipFile(FOLDER / name, 'w', zipfile.ZIP_DEFLATED) as archive:
        for path, text in parts.items():
            archive.writestr(zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def package(sheets, workbook_sheets, shared=None, absolute=False):
    """The parts around the sheets. `workbook_sheets` are (name, state, number of the part)."""
    base = '/xl/' if absolute else ''
    names = ''.join(
        f'<sheet name="{escaped(name)}" sheetId="{i + 1}"{f" state={chr(34)}{state}{chr(34)}" if state else ""} r:id="rId{i + 3}"/>'
        for i, (name, state, _) in enumerate(workbook_sheets)
    )
    relations = ''.join(
        f'<Relationship Id="rId{i + 3}" Type="{REL}/worksheet" Target="{base}worksheets/sheet{part}.xml"/>'
        for i, (_, _, part) in enumerate(workbook_sheets)
    )
    if shared is not None:
        relations += f'<Relationship Id="rId1" Type="{REL}/sharedStrings" Target="{base}sharedStrings.xml"/>'
    kinds = {'/xl/workbook.xml': 'sheet.main', **{f'/xl/worksheets/sheet{number}.xml': 'worksheet' for number in sheets}}
    if shared is not None:
        kinds['/xl/sharedStrings.xml'] = 'sharedStrings'
    overrides = ''.join(
        f'<Override PartName="{part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"/>'
        for part, kind in kinds.items()
    )
    parts = {
        '[Content_Types].xml': f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>',
        '_rels/.rels': f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        'xl/workbook.xml': f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>{names}</sheets></workbook>',
        'xl/_rels/workbook.xml.rels': f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>',
    }
    if shared is not None:
        parts['xl/sharedStrings.xml'] = f'{HEAD}<sst xmlns="{MAIN}" count="{len(shared)}" uniqueCount="{len(shared)}">{"".join(shared)}</sst>'
    for number, data in sheets.items():
        parts[f'xl/worksheets/sheet{number}.xml'] = data
    return parts


def excel():
    """Shared texts with runs and hints, a merged title over a table that begins at B3, a hidden first sheet."""
    shared = []

    def text(value):
        half = len(value) // 2
        runs = f'<si><r><t xml:space="preserve">{escaped(value[:half])}</t></r><r><rPr><b/></rPr><t xml:space="preserve">{escaped(value[half:])}</t></r><rPh sb="0" eb="1"><t>KANA</t></rPh></si>'
        item = runs if value == 'alpha' else f'<si><t>{escaped(value)}</t></si>'
        if item not in shared:
            shared.append(item)
        return shared.index(item)

    lines = [f'<row r="1" spans="2:5"><c r="B1" s="0" t="s"><v>{text("Results of the May run")}</v></c><c r="C1" s="0"/><c r="D1" s="0"/><c r="E1" s="0"/></row>']
    for i, row in enumerate([HEADER, *ROWS]):
        number = i + 3
        cells = ''
        for column, value in enumerate(row):
            at = cell_name(column + 1, number)
            if value == '':
                continue
            if isinstance(value, bool):
                cells += f'<c r="{at}" t="b"><f>E{number}=1</f><v>{int(value)}</v></c>'
            else:
                cells += f'<c r="{at}" t="s"><v>{text(value)}</v></c>'
        lines.append(f'<row r="{number}" spans="2:5" x14ac:dyDescent="0.25">{cells}</row>')
    sheet = f'{HEAD}<worksheet xmlns="{MAIN}" xmlns:r="{REL}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="B1:E{len(ROWS) + 3}"/><cols><col min="2" max="2" width="12"/></cols><sheetData>{"".join(lines)}</sheetData><mergeCells count="1"><mergeCell ref="B1:E1"/></mergeCells></worksheet>'
    hidden = f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'
    write('excel.xlsx', package({1: hidden, 2: sheet}, [('Lists', 'hidden', 1), ('Results & more', None, 2)], shared))


def libreoffice():
    """Types on every cell, formulas with texts, a number for a truth value, an error for an empty note."""
    lines = []
    for i, row in enumerate([HEADER, *ROWS]):
        number = i + 1
        cells = ''
        for column, value in enumerate(row):
            at = cell_name(column, number)
            if isinstance(value, bool):
                cells += f'<c r="{at}" s="0" t="n"><v>{int(value)}</v></c>'
            elif value == '':
                cells += f'<c r="{at}" s="0" t="e"><f aca="false">NA()</f><v>#N/A</v></c>'
            else:
                cells += f'<c r="{at}" s="0" t="str"><f aca="false">T(A1)</f><v>{escaped(value)}</v></c>'
        lines.append(f'<row r="{number}" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">{cells}</row>')
    sheet = f'{HEAD}<worksheet xmlns="{MAIN}" xmlns:r="{REL}"><sheetPr filterMode="false"/><sheetData>{"".join(lines)}</sheetData></worksheet>'
    write('libreoffice.xlsx', package({1: sheet}, [('Sheet1', 'visible', 1)]))


def google():
    """Inline and shared texts, absolute targets, prefixed elements, cells that do not say where they stand, two tabs."""
    shared = [f'<x:si><x:t>{escaped(name)}</x:t></x:si>' for name in HEADER]
    lines = ['<x:row>' + ''.join(f'<x:c t="s"><x:v>{i}</x:v></x:c>' for i in range(len(HEADER))) + '</x:row>']
    for row in ROWS:
        cells = ''
        for value in row:
            if isinstance(value, bool):
                cells += f'<x:c t="b"><x:v>{int(value)}</x:v></x:c>'
            elif value == '':
                cells += '<x:c/>'
            else:
                cells += f'<x:c t="inlineStr"><x:is><x:t><![CDATA[{value}]]></x:t></x:is></x:c>'
        lines.append(f'<x:row>{cells}</x:row>')
    sheet = f'{HEAD}<!-- a comment --><x:worksheet xmlns:x="{MAIN}"><x:sheetData>{"".join(lines)}</x:sheetData></x:worksheet>'
    notes = f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData/></worksheet>'
    parts = package({1: sheet, 2: notes}, [('Results', 'visible', 1), ('Notes', 'visible', 2)], shared, absolute=True)
    parts['xl/sharedStrings.xml'] = parts['xl/sharedStrings.xml'].replace('<sst xmlns=', '<x:sst xmlns:x=').replace('</sst>', '</x:sst>')
    write('google-sheets.xlsx', parts)


def by_openpyxl():
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = 'Sheet1'
    for row in [HEADER, *ROWS]:
        sheet.append([None if value == '' else value for value in row])
    other = book.create_sheet('Scores')
    other.append(HEADER[:3])
    for row in ROWS:
        other.append([row[0], row[1], 0.1 + 0.7 * row[2]])
    held = io.BytesIO()
    book.save(held)
    with zipfile.ZipFile(held) as archive:
        # Without the times of writing.
        write('openpyxl.xlsx', {name: archive.read(name) for name in archive.namelist() if not name.startswith('docProps/core')})


def csv_cell(value):
    text = {True: 'TRUE', False: 'FALSE'}.get(value, value)
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in ',"\n') else text


FOLDER.mkdir(parents=True, exist_ok=True)
(FOLDER / 'table.csv').write_text(''.join(','.join(map(csv_cell, row)) + '\n' for row in [HEADER, *ROWS]))
excel()
libreoffice()
google()
by_openpyxl()
