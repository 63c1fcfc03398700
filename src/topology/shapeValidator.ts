// Generated from src/topology/schema.ts by scripts/generate-schema.ts: what ajv makes of the schema. Don't edit.
// @ts-nocheck

import type { ValidateFunction } from "ajv/dist/2020.js";
import { type LabFile, labSchema as schema0 } from "./schema.ts";

/** Whether a value has the shape of a topology file; if not, `errors` of this function are ajv's, all of them. */
export const hasValidShape: ValidateFunction<LabFile> = validate0;

const func0 = Object.prototype.hasOwnProperty;
const func1 = (text) => [...text].length;
const pattern0 = new RegExp("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", "u");
const pattern3 = new RegExp("^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$", "u");
const pattern4 = new RegExp("^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$", "u");
const pattern5 = new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$", "u");
const pattern6 = new RegExp("^[^=\\s\\u0000]+$", "u");
const pattern8 = new RegExp("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern17 = new RegExp("^/[^:\\u0000]*$", "u");
const pattern19 = new RegExp("^(metadata\\.(name|namespace)|metadata\\.(labels|annotations)\\['[^']+'\\]|spec\\.nodeName|status\\.(podIPs?|hostIPs?))$", "u");
const pattern20 = new RegExp("^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$", "u");
const pattern21 = new RegExp("^[-._a-zA-Z0-9]+$", "u");
const pattern27 = new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$", "u");
const pattern28 = new RegExp("^[A-Z][A-Z_]*$", "u");
const pattern31 = new RegExp("^/[^\\s\\u0000]*$", "u");
const pattern32 = new RegExp("^[A-Za-z0-9.:_-]+$", "u");
const pattern33 = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
const pattern34 = new RegExp("^[^\\r\\n\\u0000]*$", "u");
const pattern72 = new RegExp("^(\\.|[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9])?\\.?)$", "u");
const pattern73 = new RegExp("^[a-z0-9-]+$", "u");
const pattern74 = new RegExp("^[A-Za-z0-9]*$", "u");
const pattern78 = new RegExp("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern82 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\.?$", "u");
const pattern83 = new RegExp("^[1-9][0-9]{0,4}(:[a-z0-9-]+)?(/(TCP|UDP|SCTP))?$", "u");
const pattern85 = new RegExp("^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$", "u");
const pattern86 = new RegExp("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 32){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema0.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.name.type,parentSchema:schema0.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.network !== undefined){
let data1 = data.network;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: schema0.properties.network.type},schema:schema0.properties.network.type,parentSchema:schema0.properties.network,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(func0.call(schema0.properties.network.properties, key1))){
const err5 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema0.properties.network,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.cni !== undefined){
let data2 = data1.cni;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/network/cni",schemaPath:"#/properties/network/properties/cni/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.cni.type,parentSchema:schema0.properties.network.properties.cni,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((data2 === "flannel") || (data2 === "calico")) || (data2 === "canal")) || (data2 === "weave")) || (data2 === "underlay")) || (data2 === "plugin"))){
const err7 = {instancePath:instancePath+"/network/cni",schemaPath:"#/properties/network/properties/cni/enum",keyword:"enum",params:{allowedValues: schema0.properties.network.properties.cni.enum},schema:schema0.properties.network.properties.cni.enum,parentSchema:schema0.properties.network.properties.cni,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.backend !== undefined){
let data3 = data1.backend;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/network/backend",schemaPath:"#/properties/network/properties/backend/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.backend.type,parentSchema:schema0.properties.network.properties.backend,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((((data3 === "vxlan") || (data3 === "host-gw")) || (data3 === "udp")) || (data3 === "bgp")) || (data3 === "mesh")) || (data3 === "none")) || (data3 === "ipip")) || (data3 === "wireguard"))){
const err9 = {instancePath:instancePath+"/network/backend",schemaPath:"#/properties/network/properties/backend/enum",keyword:"enum",params:{allowedValues: schema0.properties.network.properties.backend.enum},schema:schema0.properties.network.properties.backend.enum,parentSchema:schema0.properties.network.properties.backend,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.pods !== undefined){
let data4 = data1.pods;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err10 = {instancePath:instancePath+"/network/pods",schemaPath:"#/properties/network/properties/pods/type",keyword:"type",params:{type: schema0.properties.network.properties.pods.type},schema:schema0.properties.network.properties.pods.type,parentSchema:schema0.properties.network.properties.pods,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data4)){
if(data4.length > 2){
const err11 = {instancePath:instancePath+"/network/pods",schemaPath:"#/properties/network/properties/pods/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.network.properties.pods,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/network/pods",schemaPath:"#/properties/network/properties/pods/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.pods,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/network/pods/" + i0,schemaPath:"#/properties/network/properties/pods/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.pods.items.type,parentSchema:schema0.properties.network.properties.pods.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data1.perNode !== undefined){
let data6 = data1.perNode;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (!(Array.isArray(data6)))){
const err14 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/type",keyword:"type",params:{type: schema0.properties.network.properties.perNode.type},schema:schema0.properties.network.properties.perNode.type,parentSchema:schema0.properties.network.properties.perNode,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 126 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 126},schema:126,parentSchema:schema0.properties.network.properties.perNode,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.perNode,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(Array.isArray(data6)){
if(data6.length > 2){
const err17 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.network.properties.perNode,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.perNode,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/network/perNode/" + i1,schemaPath:"#/properties/network/properties/perNode/items/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.perNode.items.type,parentSchema:schema0.properties.network.properties.perNode.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 126 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/network/perNode/" + i1,schemaPath:"#/properties/network/properties/perNode/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 126},schema:126,parentSchema:schema0.properties.network.properties.perNode.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/network/perNode/" + i1,schemaPath:"#/properties/network/properties/perNode/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.perNode.items,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
}
if(data1.nodes !== undefined){
let data8 = data1.nodes;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err22 = {instancePath:instancePath+"/network/nodes",schemaPath:"#/properties/network/properties/nodes/type",keyword:"type",params:{type: schema0.properties.network.properties.nodes.type},schema:schema0.properties.network.properties.nodes.type,parentSchema:schema0.properties.network.properties.nodes,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data8)){
if(data8.length > 64){
const err23 = {instancePath:instancePath+"/network/nodes",schemaPath:"#/properties/network/properties/nodes/maxItems",keyword:"maxItems",params:{limit: 64},schema:64,parentSchema:schema0.properties.network.properties.nodes,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/network/nodes",schemaPath:"#/properties/network/properties/nodes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.nodes,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if((typeof data9 !== "string") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
const err25 = {instancePath:instancePath+"/network/nodes/" + i2,schemaPath:"#/properties/network/properties/nodes/items/type",keyword:"type",params:{type: schema0.properties.network.properties.nodes.items.type},schema:schema0.properties.network.properties.nodes.items.type,parentSchema:schema0.properties.network.properties.nodes.items,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err26 = {instancePath:instancePath+"/network/nodes/" + i2,schemaPath:"#/properties/network/properties/nodes/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.network.properties.nodes.items.required,parentSchema:schema0.properties.network.properties.nodes.items,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.prefix === undefined){
const err27 = {instancePath:instancePath+"/network/nodes/" + i2,schemaPath:"#/properties/network/properties/nodes/items/required",keyword:"required",params:{missingProperty: "prefix"},schema:schema0.properties.network.properties.nodes.items.required,parentSchema:schema0.properties.network.properties.nodes.items,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "name") || (key2 === "prefix"))){
const err28 = {instancePath:instancePath+"/network/nodes/" + i2,schemaPath:"#/properties/network/properties/nodes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema0.properties.network.properties.nodes.items,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func1(data10) > 63){
const err29 = {instancePath:instancePath+"/network/nodes/" + i2+"/name",schemaPath:"#/properties/network/properties/nodes/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.network.properties.nodes.items.properties.name,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern0.test(data10)){
const err30 = {instancePath:instancePath+"/network/nodes/" + i2+"/name",schemaPath:"#/properties/network/properties/nodes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.network.properties.nodes.items.properties.name,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/network/nodes/" + i2+"/name",schemaPath:"#/properties/network/properties/nodes/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.nodes.items.properties.name.type,parentSchema:schema0.properties.network.properties.nodes.items.properties.name,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.prefix !== undefined){
let data11 = data9.prefix;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err32 = {instancePath:instancePath+"/network/nodes/" + i2+"/prefix",schemaPath:"#/properties/network/properties/nodes/items/properties/prefix/type",keyword:"type",params:{type: schema0.properties.network.properties.nodes.items.properties.prefix.type},schema:schema0.properties.network.properties.nodes.items.properties.prefix.type,parentSchema:schema0.properties.network.properties.nodes.items.properties.prefix,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Array.isArray(data11)){
if(data11.length > 2){
const err33 = {instancePath:instancePath+"/network/nodes/" + i2+"/prefix",schemaPath:"#/properties/network/properties/nodes/items/properties/prefix/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.network.properties.nodes.items.properties.prefix,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11.length < 1){
const err34 = {instancePath:instancePath+"/network/nodes/" + i2+"/prefix",schemaPath:"#/properties/network/properties/nodes/items/properties/prefix/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.nodes.items.properties.prefix,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 !== "string"){
const err35 = {instancePath:instancePath+"/network/nodes/" + i2+"/prefix/" + i3,schemaPath:"#/properties/network/properties/nodes/items/properties/prefix/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.nodes.items.properties.prefix.items.type,parentSchema:schema0.properties.network.properties.nodes.items.properties.prefix.items,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
}
}
}
}
if(data1.services !== undefined){
let data13 = data1.services;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err36 = {instancePath:instancePath+"/network/services",schemaPath:"#/properties/network/properties/services/type",keyword:"type",params:{type: schema0.properties.network.properties.services.type},schema:schema0.properties.network.properties.services.type,parentSchema:schema0.properties.network.properties.services,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(Array.isArray(data13)){
if(data13.length > 2){
const err37 = {instancePath:instancePath+"/network/services",schemaPath:"#/properties/network/properties/services/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.network.properties.services,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data13.length < 1){
const err38 = {instancePath:instancePath+"/network/services",schemaPath:"#/properties/network/properties/services/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.services,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 !== "string"){
const err39 = {instancePath:instancePath+"/network/services/" + i4,schemaPath:"#/properties/network/properties/services/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.services.items.type,parentSchema:schema0.properties.network.properties.services.items,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
if(data1.mtu !== undefined){
let data15 = data1.mtu;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err40 = {instancePath:instancePath+"/network/mtu",schemaPath:"#/properties/network/properties/mtu/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.mtu.type,parentSchema:schema0.properties.network.properties.mtu,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 65535 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/network/mtu",schemaPath:"#/properties/network/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.network.properties.mtu,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data15 < 576 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/network/mtu",schemaPath:"#/properties/network/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},schema:576,parentSchema:schema0.properties.network.properties.mtu,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data1.vxlan !== undefined){
let data16 = data1.vxlan;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err43 = {instancePath:instancePath+"/network/vxlan",schemaPath:"#/properties/network/properties/vxlan/type",keyword:"type",params:{type: schema0.properties.network.properties.vxlan.type},schema:schema0.properties.network.properties.vxlan.type,parentSchema:schema0.properties.network.properties.vxlan,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(((key3 === "vni") || (key3 === "port")) || (key3 === "directRouting"))){
const err44 = {instancePath:instancePath+"/network/vxlan",schemaPath:"#/properties/network/properties/vxlan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema0.properties.network.properties.vxlan,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.vni !== undefined){
let data17 = data16.vni;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err45 = {instancePath:instancePath+"/network/vxlan/vni",schemaPath:"#/properties/network/properties/vxlan/properties/vni/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.vxlan.properties.vni.type,parentSchema:schema0.properties.network.properties.vxlan.properties.vni,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 16777215 || isNaN(data17)){
const err46 = {instancePath:instancePath+"/network/vxlan/vni",schemaPath:"#/properties/network/properties/vxlan/properties/vni/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777215},schema:16777215,parentSchema:schema0.properties.network.properties.vxlan.properties.vni,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err47 = {instancePath:instancePath+"/network/vxlan/vni",schemaPath:"#/properties/network/properties/vxlan/properties/vni/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.vxlan.properties.vni,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data16.port !== undefined){
let data18 = data16.port;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err48 = {instancePath:instancePath+"/network/vxlan/port",schemaPath:"#/properties/network/properties/vxlan/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.vxlan.properties.port.type,parentSchema:schema0.properties.network.properties.vxlan.properties.port,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 65535 || isNaN(data18)){
const err49 = {instancePath:instancePath+"/network/vxlan/port",schemaPath:"#/properties/network/properties/vxlan/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.network.properties.vxlan.properties.port,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err50 = {instancePath:instancePath+"/network/vxlan/port",schemaPath:"#/properties/network/properties/vxlan/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.vxlan.properties.port,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data16.directRouting !== undefined){
let data19 = data16.directRouting;
if(typeof data19 !== "boolean"){
const err51 = {instancePath:instancePath+"/network/vxlan/directRouting",schemaPath:"#/properties/network/properties/vxlan/properties/directRouting/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.network.properties.vxlan.properties.directRouting.type,parentSchema:schema0.properties.network.properties.vxlan.properties.directRouting,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
if(data1.bgp !== undefined){
let data20 = data1.bgp;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err52 = {instancePath:instancePath+"/network/bgp",schemaPath:"#/properties/network/properties/bgp/type",keyword:"type",params:{type: schema0.properties.network.properties.bgp.type},schema:schema0.properties.network.properties.bgp.type,parentSchema:schema0.properties.network.properties.bgp,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!(key4 === "as")){
const err53 = {instancePath:instancePath+"/network/bgp",schemaPath:"#/properties/network/properties/bgp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema0.properties.network.properties.bgp,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data20.as !== undefined){
let data21 = data20.as;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err54 = {instancePath:instancePath+"/network/bgp/as",schemaPath:"#/properties/network/properties/bgp/properties/as/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.bgp.properties.as.type,parentSchema:schema0.properties.network.properties.bgp.properties.as,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 4294967294 || isNaN(data21)){
const err55 = {instancePath:instancePath+"/network/bgp/as",schemaPath:"#/properties/network/properties/bgp/properties/as/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967294},schema:4294967294,parentSchema:schema0.properties.network.properties.bgp.properties.as,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err56 = {instancePath:instancePath+"/network/bgp/as",schemaPath:"#/properties/network/properties/bgp/properties/as/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.bgp.properties.as,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
}
if(data1.conflist !== undefined){
let data22 = data1.conflist;
if(typeof data22 !== "string"){
const err57 = {instancePath:instancePath+"/network/conflist",schemaPath:"#/properties/network/properties/conflist/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.conflist.type,parentSchema:schema0.properties.network.properties.conflist,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
if(data.nodes !== undefined){
let data23 = data.nodes;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
const err58 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: schema0.properties.nodes.type},schema:schema0.properties.nodes.type,parentSchema:schema0.properties.nodes,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
const _errs54 = errors;
if(typeof key5 === "string"){
if(func1(key5) > 63){
const err59 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.nodes.propertyNames,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern0.test(key5)){
const err60 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.nodes.propertyNames,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.propertyNames.type,parentSchema:schema0.properties.nodes.propertyNames,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var valid15 = _errs54 === errors;
if(!valid15){
const err62 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames",keyword:"propertyNames",params:{propertyName: key5},schema:schema0.properties.nodes.propertyNames,parentSchema:schema0.properties.nodes,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
for(const key6 in data23){
let data24 = data23[key6];
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err63 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.type},schema:schema0.properties.nodes.additionalProperties.type,parentSchema:schema0.properties.nodes.additionalProperties,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(!(func0.call(schema0.properties.nodes.additionalProperties.properties, key7))){
const err64 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema0.properties.nodes.additionalProperties,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data24.address !== undefined){
let data25 = data24.address;
if((typeof data25 !== "string") && (!(Array.isArray(data25)))){
const err65 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/nodes/additionalProperties/properties/address/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.address.type},schema:schema0.properties.nodes.additionalProperties.properties.address.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.address,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(Array.isArray(data25)){
if(data25.length > 2){
const err66 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/nodes/additionalProperties/properties/address/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.nodes.additionalProperties.properties.address,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data25.length < 1){
const err67 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/nodes/additionalProperties/properties/address/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.nodes.additionalProperties.properties.address,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
if(typeof data26 !== "string"){
const err68 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/address/" + i5,schemaPath:"#/properties/nodes/additionalProperties/properties/address/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.address.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.address.items,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
if(data24.podCIDR !== undefined){
let data27 = data24.podCIDR;
if((typeof data27 !== "string") && (!(Array.isArray(data27)))){
const err69 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR",schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.podCIDR.type},schema:schema0.properties.nodes.additionalProperties.properties.podCIDR.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(Array.isArray(data27)){
if(data27.length > 2){
const err70 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR",schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data27.length < 1){
const err71 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR",schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len6 = data27.length;
for(let i6=0; i6<len6; i6++){
let data28 = data27[i6];
if(typeof data28 !== "string"){
const err72 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR/" + i6,schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.podCIDR.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR.items,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
if(data24.segment !== undefined){
let data29 = data24.segment;
if(typeof data29 !== "string"){
const err73 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/segment",schemaPath:"#/properties/nodes/additionalProperties/properties/segment/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.segment.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.segment,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data24.labels !== undefined){
let data30 = data24.labels;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
const err74 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/nodes/additionalProperties/properties/labels/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.labels.type},schema:schema0.properties.nodes.additionalProperties.properties.labels.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.labels,data:data30};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key8 in data30){
const _errs72 = errors;
if(typeof key8 === "string"){
if(!pattern3.test(key8)){
const err75 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/nodes/additionalProperties/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.nodes.additionalProperties.properties.labels.propertyNames,data:key8,propertyName:key8};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
var valid22 = _errs72 === errors;
if(!valid22){
const err76 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/nodes/additionalProperties/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key8},schema:schema0.properties.nodes.additionalProperties.properties.labels.propertyNames,parentSchema:schema0.properties.nodes.additionalProperties.properties.labels,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
for(const key9 in data30){
let data31 = data30[key9];
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
const err77 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.nodes.additionalProperties.properties.labels.additionalProperties,data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.labels.additionalProperties.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.labels.additionalProperties,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
if(data24.image !== undefined){
let data32 = data24.image;
if(typeof data32 === "string"){
if(func1(data32) > 255){
const err79 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/nodes/additionalProperties/properties/image/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema0.properties.nodes.additionalProperties.properties.image,data:data32};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!pattern5.test(data32)){
const err80 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/nodes/additionalProperties/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$"},schema:"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$",parentSchema:schema0.properties.nodes.additionalProperties.properties.image,data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/nodes/additionalProperties/properties/image/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.image.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.image,data:data32};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data24.command !== undefined){
let data33 = data24.command;
if(Array.isArray(data33)){
if(data33.length < 1){
const err82 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/nodes/additionalProperties/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.nodes.additionalProperties.properties.command,data:data33};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
let data34 = data33[i7];
if(typeof data34 !== "string"){
const err83 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i7,schemaPath:"#/properties/nodes/additionalProperties/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.command.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.command.items,data:data34};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/nodes/additionalProperties/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.nodes.additionalProperties.properties.command.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.command,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data24.env !== undefined){
let data35 = data24.env;
if(typeof data35 != "object"){
const err85 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/nodes/additionalProperties/properties/env/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.env.type},schema:schema0.properties.nodes.additionalProperties.properties.env.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env,data:data35};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(Array.isArray(data35)){
const len8 = data35.length;
for(let i8=0; i8<len8; i8++){
let data36 = data35[i8];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.name === undefined){
const err86 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i8,schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.required,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items,data:data36};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key10 in data36){
if(!((key10 === "name") || (key10 === "value"))){
const err87 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i8,schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items,data:data36};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data36.name !== undefined){
let data37 = data36.name;
if(typeof data37 === "string"){
if(!pattern6.test(data37)){
const err88 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i8+"/name",schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.name,data:data37};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i8+"/name",schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.name.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.name,data:data37};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data36.value !== undefined){
let data38 = data36.value;
if(typeof data38 !== "string"){
const err90 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i8+"/value",schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.value.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.value,data:data38};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i8,schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key11 in data35){
const _errs91 = errors;
if(typeof key11 === "string"){
if(!pattern6.test(key11)){
const err92 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/nodes/additionalProperties/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.nodes.additionalProperties.properties.env.propertyNames,data:key11,propertyName:key11};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
var valid29 = _errs91 === errors;
if(!valid29){
const err93 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/nodes/additionalProperties/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key11},schema:schema0.properties.nodes.additionalProperties.properties.env.propertyNames,parentSchema:schema0.properties.nodes.additionalProperties.properties.env,data:data35};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
for(const key12 in data35){
let data39 = data35[key12];
if(typeof data39 !== "string"){
const err94 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.env.additionalProperties.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.additionalProperties,data:data39};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
if(data24.binds !== undefined){
let data40 = data24.binds;
if((!(Array.isArray(data40))) && (data40 !== null)){
const err95 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/binds",schemaPath:"#/properties/nodes/additionalProperties/properties/binds/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.binds.type},schema:schema0.properties.nodes.additionalProperties.properties.binds.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.binds,data:data40};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(Array.isArray(data40)){
const len9 = data40.length;
for(let i9=0; i9<len9; i9++){
let data41 = data40[i9];
if(typeof data41 !== "string"){
const err96 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/binds/" + i9,schemaPath:"#/properties/nodes/additionalProperties/properties/binds/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.binds.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.binds.items,data:data41};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
if(data24.routes !== undefined){
let data42 = data24.routes;
if((!(Array.isArray(data42))) && (data42 !== null)){
const err97 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes",schemaPath:"#/properties/nodes/additionalProperties/properties/routes/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.routes.type},schema:schema0.properties.nodes.additionalProperties.properties.routes.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes,data:data42};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(Array.isArray(data42)){
const len10 = data42.length;
for(let i10=0; i10<len10; i10++){
let data43 = data42[i10];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.to === undefined){
const err98 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i10,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.required,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data43};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data43.via === undefined){
const err99 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i10,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty: "via"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.required,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data43};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key13 in data43){
if(!((key13 === "to") || (key13 === "via"))){
const err100 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i10,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data43};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data43.to !== undefined){
let data44 = data43.to;
if(typeof data44 !== "string"){
const err101 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i10+"/to",schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.to.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.to,data:data44};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data43.via !== undefined){
let data45 = data43.via;
if(typeof data45 !== "string"){
const err102 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i10+"/via",schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/properties/via/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.via.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.via,data:data45};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i10,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data43};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
}
if(data24.exec !== undefined){
let data46 = data24.exec;
if((!(Array.isArray(data46))) && (data46 !== null)){
const err104 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec",schemaPath:"#/properties/nodes/additionalProperties/properties/exec/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.exec.type},schema:schema0.properties.nodes.additionalProperties.properties.exec.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.exec,data:data46};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(Array.isArray(data46)){
const len11 = data46.length;
for(let i11=0; i11<len11; i11++){
let data47 = data46[i11];
if(typeof data47 !== "string"){
const err105 = {instancePath:instancePath+"/nodes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i11,schemaPath:"#/properties/nodes/additionalProperties/properties/exec/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.exec.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.exec.items,data:data47};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
}
}
}
}
}
if(data.pods !== undefined){
let data48 = data.pods;
if((!(data48 && typeof data48 == "object" && !Array.isArray(data48))) && (data48 !== null)){
const err106 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/type",keyword:"type",params:{type: schema0.properties.pods.type},schema:schema0.properties.pods.type,parentSchema:schema0.properties.pods,data:data48};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key14 in data48){
const _errs114 = errors;
if(typeof key14 === "string"){
if(!pattern8.test(key14)){
const err107 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema0.properties.pods.propertyNames,data:key14,propertyName:key14};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
var valid38 = _errs114 === errors;
if(!valid38){
const err108 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/propertyNames",keyword:"propertyNames",params:{propertyName: key14},schema:schema0.properties.pods.propertyNames,parentSchema:schema0.properties.pods,data:data48};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
for(const key15 in data48){
let data49 = data48[key15];
if((!(data49 && typeof data49 == "object" && !Array.isArray(data49))) && (data49 !== null)){
const err109 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.type},schema:schema0.properties.pods.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties,data:data49};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key16 in data49){
if(!(func0.call(schema0.properties.pods.additionalProperties.properties, key16))){
const err110 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema0.properties.pods.additionalProperties,data:data49};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data49.namespace !== undefined){
let data50 = data49.namespace;
if(typeof data50 === "string"){
if(func1(data50) > 63){
const err111 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/pods/additionalProperties/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.namespace,data:data50};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!pattern0.test(data50)){
const err112 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/pods/additionalProperties/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.namespace,data:data50};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/pods/additionalProperties/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.namespace.type,parentSchema:schema0.properties.pods.additionalProperties.properties.namespace,data:data50};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data49.node !== undefined){
let data51 = data49.node;
if(typeof data51 !== "string"){
const err114 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/node",schemaPath:"#/properties/pods/additionalProperties/properties/node/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.node.type,parentSchema:schema0.properties.pods.additionalProperties.properties.node,data:data51};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data49.nodeSelector !== undefined){
let data52 = data49.nodeSelector;
if((!(data52 && typeof data52 == "object" && !Array.isArray(data52))) && (data52 !== null)){
const err115 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodeSelector",schemaPath:"#/properties/pods/additionalProperties/properties/nodeSelector/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.nodeSelector.type},schema:schema0.properties.pods.additionalProperties.properties.nodeSelector.type,parentSchema:schema0.properties.pods.additionalProperties.properties.nodeSelector,data:data52};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key17 in data52){
const _errs125 = errors;
if(typeof key17 === "string"){
if(!pattern3.test(key17)){
const err116 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodeSelector",schemaPath:"#/properties/pods/additionalProperties/properties/nodeSelector/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.nodeSelector.propertyNames,data:key17,propertyName:key17};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var valid41 = _errs125 === errors;
if(!valid41){
const err117 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodeSelector",schemaPath:"#/properties/pods/additionalProperties/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key17},schema:schema0.properties.pods.additionalProperties.properties.nodeSelector.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.nodeSelector,data:data52};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
for(const key18 in data52){
let data53 = data52[key18];
if(typeof data53 === "string"){
if(!pattern4.test(data53)){
const err118 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodeSelector/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/nodeSelector/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.pods.additionalProperties.properties.nodeSelector.additionalProperties,data:data53};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodeSelector/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.nodeSelector.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.nodeSelector.additionalProperties,data:data53};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
if(data49.address !== undefined){
let data54 = data49.address;
if((typeof data54 !== "string") && (!(Array.isArray(data54)))){
const err120 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/pods/additionalProperties/properties/address/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.address.type},schema:schema0.properties.pods.additionalProperties.properties.address.type,parentSchema:schema0.properties.pods.additionalProperties.properties.address,data:data54};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(Array.isArray(data54)){
if(data54.length > 2){
const err121 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/pods/additionalProperties/properties/address/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.pods.additionalProperties.properties.address,data:data54};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data54.length < 1){
const err122 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/pods/additionalProperties/properties/address/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.address,data:data54};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const len12 = data54.length;
for(let i12=0; i12<len12; i12++){
let data55 = data54[i12];
if(typeof data55 !== "string"){
const err123 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/address/" + i12,schemaPath:"#/properties/pods/additionalProperties/properties/address/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.address.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.address.items,data:data55};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
}
if(data49.replicas !== undefined){
let data56 = data49.replicas;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err124 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/pods/additionalProperties/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.replicas.type,parentSchema:schema0.properties.pods.additionalProperties.properties.replicas,data:data56};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 1000 || isNaN(data56)){
const err125 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/pods/additionalProperties/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.replicas,data:data56};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data56 < 1 || isNaN(data56)){
const err126 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/pods/additionalProperties/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.replicas,data:data56};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
if(data49.labels !== undefined){
let data57 = data49.labels;
if((!(data57 && typeof data57 == "object" && !Array.isArray(data57))) && (data57 !== null)){
const err127 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/pods/additionalProperties/properties/labels/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.labels.type},schema:schema0.properties.pods.additionalProperties.properties.labels.type,parentSchema:schema0.properties.pods.additionalProperties.properties.labels,data:data57};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key19 in data57){
const _errs137 = errors;
if(typeof key19 === "string"){
if(!pattern3.test(key19)){
const err128 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/pods/additionalProperties/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.labels.propertyNames,data:key19,propertyName:key19};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
var valid45 = _errs137 === errors;
if(!valid45){
const err129 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/pods/additionalProperties/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key19},schema:schema0.properties.pods.additionalProperties.properties.labels.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.labels,data:data57};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
for(const key20 in data57){
let data58 = data57[key20];
if(typeof data58 === "string"){
if(!pattern4.test(data58)){
const err130 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.pods.additionalProperties.properties.labels.additionalProperties,data:data58};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.labels.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.labels.additionalProperties,data:data58};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
}
if(data49.annotations !== undefined){
let data59 = data49.annotations;
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
const err132 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations",schemaPath:"#/properties/pods/additionalProperties/properties/annotations/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.annotations.type},schema:schema0.properties.pods.additionalProperties.properties.annotations.type,parentSchema:schema0.properties.pods.additionalProperties.properties.annotations,data:data59};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key21 in data59){
const _errs143 = errors;
if(typeof key21 === "string"){
if(!pattern3.test(key21)){
const err133 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations",schemaPath:"#/properties/pods/additionalProperties/properties/annotations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.annotations.propertyNames,data:key21,propertyName:key21};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
var valid47 = _errs143 === errors;
if(!valid47){
const err134 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations",schemaPath:"#/properties/pods/additionalProperties/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key21},schema:schema0.properties.pods.additionalProperties.properties.annotations.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.annotations,data:data59};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
for(const key22 in data59){
let data60 = data59[key22];
if(typeof data60 !== "string"){
const err135 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.annotations.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.annotations.additionalProperties,data:data60};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
}
if(data49.containers !== undefined){
let data61 = data49.containers;
if((!(Array.isArray(data61))) && (data61 !== null)){
const err136 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers",schemaPath:"#/properties/pods/additionalProperties/properties/containers/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.type},schema:schema0.properties.pods.additionalProperties.properties.containers.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers,data:data61};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(Array.isArray(data61)){
const len13 = data61.length;
for(let i13=0; i13<len13; i13++){
let data62 = data61[i13];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.name === undefined){
const err137 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items,data:data62};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key23 in data62){
if(!(func0.call(schema0.properties.pods.additionalProperties.properties.containers.items.properties, key23))){
const err138 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items,data:data62};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data62.name !== undefined){
let data63 = data62.name;
if(typeof data63 === "string"){
if(func1(data63) > 63){
const err139 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name,data:data63};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!pattern0.test(data63)){
const err140 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name,data:data63};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name,data:data63};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data62.image !== undefined){
let data64 = data62.image;
if(typeof data64 === "string"){
if(func1(data64) > 255){
const err142 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/image/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image,data:data64};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!pattern5.test(data64)){
const err143 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$"},schema:"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image,data:data64};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image,data:data64};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data62.command !== undefined){
let data65 = data62.command;
if(Array.isArray(data65)){
if(data65.length < 1){
const err145 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command,data:data65};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
const len14 = data65.length;
for(let i14=0; i14<len14; i14++){
let data66 = data65[i14];
if(typeof data66 !== "string"){
const err146 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/command/" + i14,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command.items,data:data66};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command,data:data65};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data62.args !== undefined){
let data67 = data62.args;
if(Array.isArray(data67)){
if(data67.length < 1){
const err148 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/args/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args,data:data67};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const len15 = data67.length;
for(let i15=0; i15<len15; i15++){
let data68 = data67[i15];
if(typeof data68 !== "string"){
const err149 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/args/" + i15,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/args/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args.items,data:data68};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/args/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args,data:data67};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data62.workingDir !== undefined){
let data69 = data62.workingDir;
if(typeof data69 === "string"){
if(!pattern17.test(data69)){
const err151 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/workingDir/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.workingDir,data:data69};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/workingDir/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.workingDir.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.workingDir,data:data69};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data62.env !== undefined){
let data70 = data62.env;
if(typeof data70 != "object"){
const err153 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env,data:data70};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(Array.isArray(data70)){
const len16 = data70.length;
for(let i16=0; i16<len16; i16++){
let data71 = data70[i16];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.name === undefined){
const err154 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items,data:data71};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key24 in data71){
if(!(((key24 === "name") || (key24 === "value")) || (key24 === "valueFrom"))){
const err155 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items,data:data71};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data71.name !== undefined){
let data72 = data71.name;
if(typeof data72 === "string"){
if(!pattern6.test(data72)){
const err156 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.name,data:data72};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.name,data:data72};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data71.value !== undefined){
let data73 = data71.value;
if(typeof data73 !== "string"){
const err158 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.value,data:data73};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data71.valueFrom !== undefined){
let data74 = data71.valueFrom;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key25 in data74){
if(!((key25 === "fieldRef") || (key25 === "configMapKeyRef"))){
const err159 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom,data:data74};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data74.fieldRef !== undefined){
let data75 = data74.fieldRef;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.fieldPath === undefined){
const err160 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/required",keyword:"required",params:{missingProperty: "fieldPath"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data75};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key26 in data75){
if(!((key26 === "apiVersion") || (key26 === "fieldPath"))){
const err161 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data75};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data75.apiVersion !== undefined){
let data76 = data75.apiVersion;
if(typeof data76 !== "string"){
const err162 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/fieldRef/apiVersion",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion,data:data76};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!(data76 === "v1")){
const err163 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/fieldRef/apiVersion",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion,data:data76};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data75.fieldPath !== undefined){
let data77 = data75.fieldPath;
if(typeof data77 === "string"){
if(!pattern19.test(data77)){
const err164 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/fieldRef/fieldPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/fieldPath/pattern",keyword:"pattern",params:{pattern: "^(metadata\\.(name|namespace)|metadata\\.(labels|annotations)\\['[^']+'\\]|spec\\.nodeName|status\\.(podIPs?|hostIPs?))$"},schema:"^(metadata\\.(name|namespace)|metadata\\.(labels|annotations)\\['[^']+'\\]|spec\\.nodeName|status\\.(podIPs?|hostIPs?))$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath,data:data77};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/fieldRef/fieldPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/fieldPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath,data:data77};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data75};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data74.configMapKeyRef !== undefined){
let data78 = data74.configMapKeyRef;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.name === undefined){
const err167 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data78};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data78.key === undefined){
const err168 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data78};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key27 in data78){
if(!(((key27 === "name") || (key27 === "key")) || (key27 === "optional"))){
const err169 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data78};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data78.name !== undefined){
let data79 = data78.name;
if(typeof data79 === "string"){
if(func1(data79) > 253){
const err170 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data79};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(!pattern20.test(data79)){
const err171 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data79};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data79};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data78.key !== undefined){
let data80 = data78.key;
if(typeof data80 === "string"){
if(func1(data80) > 253){
const err173 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data80};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!pattern21.test(data80)){
const err174 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},schema:"^[-._a-zA-Z0-9]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data80};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data80};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data78.optional !== undefined){
let data81 = data78.optional;
if(typeof data81 !== "boolean"){
const err176 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/configMapKeyRef/optional",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.optional.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.optional,data:data81};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data78};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16+"/valueFrom",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom,data:data74};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + i16,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items,data:data71};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key28 in data70){
const _errs194 = errors;
if(typeof key28 === "string"){
if(!pattern6.test(key28)){
const err180 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.propertyNames,data:key28,propertyName:key28};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
var valid62 = _errs194 === errors;
if(!valid62){
const err181 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key28},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env,data:data70};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
for(const key29 in data70){
let data82 = data70[key29];
if(typeof data82 !== "string"){
const err182 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/env/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.additionalProperties,data:data82};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
}
if(data62.envFrom !== undefined){
let data83 = data62.envFrom;
if((!(Array.isArray(data83))) && (data83 !== null)){
const err183 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/envFrom",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom,data:data83};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(Array.isArray(data83)){
const len17 = data83.length;
for(let i17=0; i17<len17; i17++){
let data84 = data83[i17];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.configMapRef === undefined){
const err184 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/envFrom/" + i17,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/required",keyword:"required",params:{missingProperty: "configMapRef"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items,data:data84};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
for(const key30 in data84){
if(!((key30 === "prefix") || (key30 === "configMapRef"))){
const err185 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/envFrom/" + i17,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items,data:data84};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data84.prefix !== undefined){
let data85 = data84.prefix;
if(typeof data85 === "string"){
if(!pattern6.test(data85)){
const err186 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/envFrom/" + i17+"/prefix",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.prefix,data:data85};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/envFrom/" + i17+"/prefix",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/prefix/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.prefix.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.prefix,data:data85};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data84.configMapRef !== undefined){
let data86 = data84.configMapRef;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.name === undefined){
const err188 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/envFrom/" + i17+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef,data:data86};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
for(const key31 in data86){
if(!((key31 === "name") || (key31 === "optional"))){
const err189 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/envFrom/" + i17+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef,data:data86};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data86.name !== undefined){
let data87 = data86.name;
if(typeof data87 === "string"){
if(func1(data87) > 253){
const err190 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/envFrom/" + i17+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data87};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!pattern20.test(data87)){
const err191 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/envFrom/" + i17+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data87};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/envFrom/" + i17+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data87};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data86.optional !== undefined){
let data88 = data86.optional;
if(typeof data88 !== "boolean"){
const err193 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/envFrom/" + i17+"/configMapRef/optional",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.optional.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.optional,data:data88};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/envFrom/" + i17+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef,data:data86};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/envFrom/" + i17,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items,data:data84};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
}
if(data62.ports !== undefined){
let data89 = data62.ports;
if((!(Array.isArray(data89))) && (data89 !== null)){
const err196 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports,data:data89};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(Array.isArray(data89)){
const len18 = data89.length;
for(let i18=0; i18<len18; i18++){
let data90 = data89[i18];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.containerPort === undefined){
const err197 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i18,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/required",keyword:"required",params:{missingProperty: "containerPort"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items,data:data90};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
for(const key32 in data90){
if(!((((key32 === "name") || (key32 === "containerPort")) || (key32 === "hostPort")) || (key32 === "protocol"))){
const err198 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i18,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items,data:data90};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data90.name !== undefined){
let data91 = data90.name;
if(typeof data91 === "string"){
if(func1(data91) > 15){
const err199 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i18+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name,data:data91};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!pattern0.test(data91)){
const err200 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i18+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name,data:data91};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i18+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name,data:data91};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data90.containerPort !== undefined){
let data92 = data90.containerPort;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err202 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i18+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/containerPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort,data:data92};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 > 65535 || isNaN(data92)){
const err203 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i18+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/containerPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort,data:data92};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data92 < 1 || isNaN(data92)){
const err204 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i18+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/containerPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort,data:data92};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
if(data90.hostPort !== undefined){
let data93 = data90.hostPort;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err205 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i18+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/hostPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort,data:data93};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 65535 || isNaN(data93)){
const err206 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i18+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/hostPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort,data:data93};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data93 < 1 || isNaN(data93)){
const err207 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i18+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/hostPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort,data:data93};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
if(data90.protocol !== undefined){
let data94 = data90.protocol;
if(typeof data94 !== "string"){
const err208 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i18+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol,data:data94};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(!(((data94 === "TCP") || (data94 === "UDP")) || (data94 === "SCTP"))){
const err209 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i18+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol,data:data94};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/ports/" + i18,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items,data:data90};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
}
if(data62.volumeMounts !== undefined){
let data95 = data62.volumeMounts;
if((!(Array.isArray(data95))) && (data95 !== null)){
const err211 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts,data:data95};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(Array.isArray(data95)){
const len19 = data95.length;
for(let i19=0; i19<len19; i19++){
let data96 = data95[i19];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.name === undefined){
const err212 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i19,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data96};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data96.mountPath === undefined){
const err213 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i19,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "mountPath"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data96};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
for(const key33 in data96){
if(!((((key33 === "name") || (key33 === "mountPath")) || (key33 === "readOnly")) || (key33 === "subPath"))){
const err214 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i19,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data96};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data96.name !== undefined){
let data97 = data96.name;
if(typeof data97 !== "string"){
const err215 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i19+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.name,data:data97};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data96.mountPath !== undefined){
let data98 = data96.mountPath;
if(typeof data98 === "string"){
if(!pattern17.test(data98)){
const err216 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i19+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.mountPath,data:data98};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i19+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/mountPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.mountPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.mountPath,data:data98};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data96.readOnly !== undefined){
let data99 = data96.readOnly;
if(typeof data99 !== "boolean"){
const err218 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i19+"/readOnly",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.readOnly.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.readOnly,data:data99};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data96.subPath !== undefined){
let data100 = data96.subPath;
if(typeof data100 === "string"){
if(!pattern27.test(data100)){
const err219 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i19+"/subPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$"},schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.subPath,data:data100};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i19+"/subPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/subPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.subPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.subPath,data:data100};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/volumeMounts/" + i19,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data96};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
}
if(data62.securityContext !== undefined){
let data101 = data62.securityContext;
if((!(data101 && typeof data101 == "object" && !Array.isArray(data101))) && (data101 !== null)){
const err222 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/securityContext",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext,data:data101};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key34 in data101){
if(!(key34 === "capabilities")){
const err223 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/securityContext",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext,data:data101};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data101.capabilities !== undefined){
let data102 = data101.capabilities;
if((!(data102 && typeof data102 == "object" && !Array.isArray(data102))) && (data102 !== null)){
const err224 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/securityContext/capabilities",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities,data:data102};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key35 in data102){
if(!((key35 === "add") || (key35 === "drop"))){
const err225 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/securityContext/capabilities",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities,data:data102};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data102.add !== undefined){
let data103 = data102.add;
if((!(Array.isArray(data103))) && (data103 !== null)){
const err226 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/securityContext/capabilities/add",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/add/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add,data:data103};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(Array.isArray(data103)){
const len20 = data103.length;
for(let i20=0; i20<len20; i20++){
let data104 = data103[i20];
if(typeof data104 === "string"){
if(!pattern28.test(data104)){
const err227 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/securityContext/capabilities/add/" + i20,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/add/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z_]*$"},schema:"^[A-Z][A-Z_]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add.items,data:data104};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/securityContext/capabilities/add/" + i20,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/add/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add.items,data:data104};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
}
if(data102.drop !== undefined){
let data105 = data102.drop;
if((!(Array.isArray(data105))) && (data105 !== null)){
const err229 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/securityContext/capabilities/drop",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/drop/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop,data:data105};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(Array.isArray(data105)){
const len21 = data105.length;
for(let i21=0; i21<len21; i21++){
let data106 = data105[i21];
if(typeof data106 === "string"){
if(!pattern28.test(data106)){
const err230 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/securityContext/capabilities/drop/" + i21,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/drop/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z_]*$"},schema:"^[A-Z][A-Z_]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop.items,data:data106};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/securityContext/capabilities/drop/" + i21,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/drop/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop.items,data:data106};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
}
}
}
}
}
if(data62.readinessProbe !== undefined){
let data107 = data62.readinessProbe;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key36 in data107){
if(!((((((((key36 === "exec") || (key36 === "httpGet")) || (key36 === "tcpSocket")) || (key36 === "initialDelaySeconds")) || (key36 === "periodSeconds")) || (key36 === "timeoutSeconds")) || (key36 === "successThreshold")) || (key36 === "failureThreshold"))){
const err232 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe,data:data107};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data107.exec !== undefined){
let data108 = data107.exec;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.command === undefined){
const err233 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/required",keyword:"required",params:{missingProperty: "command"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec,data:data108};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
for(const key37 in data108){
if(!(key37 === "command")){
const err234 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec,data:data108};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data108.command !== undefined){
let data109 = data108.command;
if(Array.isArray(data109)){
if(data109.length < 1){
const err235 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.properties.command,data:data109};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
const len22 = data109.length;
for(let i22=0; i22<len22; i22++){
let data110 = data109[i22];
if(typeof data110 !== "string"){
const err236 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/exec/command/" + i22,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.properties.command.items,data:data110};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.properties.command,data:data109};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec,data:data108};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data107.httpGet !== undefined){
let data111 = data107.httpGet;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.port === undefined){
const err239 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet,data:data111};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
for(const key38 in data111){
if(!(((((key38 === "port") || (key38 === "path")) || (key38 === "host")) || (key38 === "scheme")) || (key38 === "httpHeaders"))){
const err240 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet,data:data111};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data111.port !== undefined){
let data112 = data111.port;
if((!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))) && (typeof data112 !== "string")){
const err241 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port,data:data112};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 65535 || isNaN(data112)){
const err242 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port,data:data112};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data112 < 1 || isNaN(data112)){
const err243 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port,data:data112};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(typeof data112 === "string"){
if(func1(data112) > 15){
const err244 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port,data:data112};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(!pattern0.test(data112)){
const err245 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port,data:data112};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
if(data111.path !== undefined){
let data113 = data111.path;
if(typeof data113 === "string"){
if(!pattern31.test(data113)){
const err246 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000]*$"},schema:"^/[^\\s\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.path,data:data113};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/path/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.path.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.path,data:data113};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data111.host !== undefined){
let data114 = data111.host;
if(typeof data114 === "string"){
if(!pattern32.test(data114)){
const err248 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.host,data:data114};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.host,data:data114};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data111.scheme !== undefined){
let data115 = data111.scheme;
if(typeof data115 !== "string"){
const err250 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.scheme.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.scheme,data:data115};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(!((data115 === "HTTP") || (data115 === "HTTPS"))){
const err251 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.scheme.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.scheme.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.scheme,data:data115};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data111.httpHeaders !== undefined){
let data116 = data111.httpHeaders;
if((!(Array.isArray(data116))) && (data116 !== null)){
const err252 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/httpHeaders",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders,data:data116};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(Array.isArray(data116)){
const len23 = data116.length;
for(let i23=0; i23<len23; i23++){
let data117 = data116[i23];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.name === undefined){
const err253 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/httpHeaders/" + i23,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items,data:data117};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data117.value === undefined){
const err254 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/httpHeaders/" + i23,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items,data:data117};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
for(const key39 in data117){
if(!((key39 === "name") || (key39 === "value"))){
const err255 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/httpHeaders/" + i23,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items,data:data117};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data117.name !== undefined){
let data118 = data117.name;
if(typeof data118 === "string"){
if(!pattern33.test(data118)){
const err256 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/httpHeaders/" + i23+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data118};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/httpHeaders/" + i23+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data118};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data117.value !== undefined){
let data119 = data117.value;
if(typeof data119 === "string"){
if(!pattern34.test(data119)){
const err258 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/httpHeaders/" + i23+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data119};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/httpHeaders/" + i23+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data119};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet/httpHeaders/" + i23,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items,data:data117};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
}
}
else {
const err261 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet,data:data111};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data107.tcpSocket !== undefined){
let data120 = data107.tcpSocket;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.port === undefined){
const err262 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket,data:data120};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
for(const key40 in data120){
if(!((key40 === "port") || (key40 === "host"))){
const err263 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket,data:data120};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data120.port !== undefined){
let data121 = data120.port;
if((!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))) && (typeof data121 !== "string")){
const err264 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port,data:data121};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 65535 || isNaN(data121)){
const err265 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port,data:data121};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data121 < 1 || isNaN(data121)){
const err266 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port,data:data121};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(typeof data121 === "string"){
if(func1(data121) > 15){
const err267 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port,data:data121};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(!pattern0.test(data121)){
const err268 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port,data:data121};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
if(data120.host !== undefined){
let data122 = data120.host;
if(typeof data122 === "string"){
if(!pattern32.test(data122)){
const err269 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.host,data:data122};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.host,data:data122};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket,data:data120};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data107.initialDelaySeconds !== undefined){
let data123 = data107.initialDelaySeconds;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err272 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/initialDelaySeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.initialDelaySeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.initialDelaySeconds,data:data123};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 86400 || isNaN(data123)){
const err273 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.initialDelaySeconds,data:data123};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data123 < 0 || isNaN(data123)){
const err274 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.initialDelaySeconds,data:data123};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
if(data107.periodSeconds !== undefined){
let data124 = data107.periodSeconds;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
const err275 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.periodSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.periodSeconds,data:data124};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 > 86400 || isNaN(data124)){
const err276 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.periodSeconds,data:data124};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data124 < 1 || isNaN(data124)){
const err277 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.periodSeconds,data:data124};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
if(data107.timeoutSeconds !== undefined){
let data125 = data107.timeoutSeconds;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err278 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.timeoutSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.timeoutSeconds,data:data125};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 86400 || isNaN(data125)){
const err279 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.timeoutSeconds,data:data125};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data125 < 1 || isNaN(data125)){
const err280 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.timeoutSeconds,data:data125};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
if(data107.successThreshold !== undefined){
let data126 = data107.successThreshold;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err281 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/successThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.successThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.successThreshold,data:data126};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 1000 || isNaN(data126)){
const err282 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/successThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.successThreshold,data:data126};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data126 < 1 || isNaN(data126)){
const err283 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/successThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.successThreshold,data:data126};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
if(data107.failureThreshold !== undefined){
let data127 = data107.failureThreshold;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
const err284 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.failureThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.failureThreshold,data:data127};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 > 1000 || isNaN(data127)){
const err285 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.failureThreshold,data:data127};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data127 < 1 || isNaN(data127)){
const err286 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.failureThreshold,data:data127};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
}
else {
const err287 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/readinessProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe,data:data107};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data62.livenessProbe !== undefined){
let data128 = data62.livenessProbe;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key41 in data128){
if(!((((((((key41 === "exec") || (key41 === "httpGet")) || (key41 === "tcpSocket")) || (key41 === "initialDelaySeconds")) || (key41 === "periodSeconds")) || (key41 === "timeoutSeconds")) || (key41 === "successThreshold")) || (key41 === "failureThreshold"))){
const err288 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe,data:data128};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data128.exec !== undefined){
let data129 = data128.exec;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.command === undefined){
const err289 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/required",keyword:"required",params:{missingProperty: "command"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec,data:data129};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
for(const key42 in data129){
if(!(key42 === "command")){
const err290 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec,data:data129};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data129.command !== undefined){
let data130 = data129.command;
if(Array.isArray(data130)){
if(data130.length < 1){
const err291 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.properties.command,data:data130};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
const len24 = data130.length;
for(let i24=0; i24<len24; i24++){
let data131 = data130[i24];
if(typeof data131 !== "string"){
const err292 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/exec/command/" + i24,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.properties.command.items,data:data131};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.properties.command,data:data130};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec,data:data129};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data128.httpGet !== undefined){
let data132 = data128.httpGet;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.port === undefined){
const err295 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet,data:data132};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key43 in data132){
if(!(((((key43 === "port") || (key43 === "path")) || (key43 === "host")) || (key43 === "scheme")) || (key43 === "httpHeaders"))){
const err296 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet,data:data132};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data132.port !== undefined){
let data133 = data132.port;
if((!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))) && (typeof data133 !== "string")){
const err297 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port,data:data133};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 > 65535 || isNaN(data133)){
const err298 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port,data:data133};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data133 < 1 || isNaN(data133)){
const err299 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port,data:data133};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(typeof data133 === "string"){
if(func1(data133) > 15){
const err300 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port,data:data133};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(!pattern0.test(data133)){
const err301 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port,data:data133};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
if(data132.path !== undefined){
let data134 = data132.path;
if(typeof data134 === "string"){
if(!pattern31.test(data134)){
const err302 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000]*$"},schema:"^/[^\\s\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.path,data:data134};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/path/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.path.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.path,data:data134};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data132.host !== undefined){
let data135 = data132.host;
if(typeof data135 === "string"){
if(!pattern32.test(data135)){
const err304 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.host,data:data135};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.host,data:data135};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data132.scheme !== undefined){
let data136 = data132.scheme;
if(typeof data136 !== "string"){
const err306 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.scheme.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.scheme,data:data136};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(!((data136 === "HTTP") || (data136 === "HTTPS"))){
const err307 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.scheme.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.scheme.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.scheme,data:data136};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data132.httpHeaders !== undefined){
let data137 = data132.httpHeaders;
if((!(Array.isArray(data137))) && (data137 !== null)){
const err308 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/httpHeaders",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders,data:data137};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(Array.isArray(data137)){
const len25 = data137.length;
for(let i25=0; i25<len25; i25++){
let data138 = data137[i25];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.name === undefined){
const err309 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/httpHeaders/" + i25,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items,data:data138};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data138.value === undefined){
const err310 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/httpHeaders/" + i25,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items,data:data138};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
for(const key44 in data138){
if(!((key44 === "name") || (key44 === "value"))){
const err311 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/httpHeaders/" + i25,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items,data:data138};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data138.name !== undefined){
let data139 = data138.name;
if(typeof data139 === "string"){
if(!pattern33.test(data139)){
const err312 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/httpHeaders/" + i25+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data139};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/httpHeaders/" + i25+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data139};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data138.value !== undefined){
let data140 = data138.value;
if(typeof data140 === "string"){
if(!pattern34.test(data140)){
const err314 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/httpHeaders/" + i25+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data140};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/httpHeaders/" + i25+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data140};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet/httpHeaders/" + i25,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items,data:data138};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
}
}
else {
const err317 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet,data:data132};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data128.tcpSocket !== undefined){
let data141 = data128.tcpSocket;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.port === undefined){
const err318 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket,data:data141};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
for(const key45 in data141){
if(!((key45 === "port") || (key45 === "host"))){
const err319 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket,data:data141};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data141.port !== undefined){
let data142 = data141.port;
if((!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))) && (typeof data142 !== "string")){
const err320 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port,data:data142};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 > 65535 || isNaN(data142)){
const err321 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port,data:data142};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(data142 < 1 || isNaN(data142)){
const err322 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port,data:data142};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(typeof data142 === "string"){
if(func1(data142) > 15){
const err323 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port,data:data142};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(!pattern0.test(data142)){
const err324 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port,data:data142};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
if(data141.host !== undefined){
let data143 = data141.host;
if(typeof data143 === "string"){
if(!pattern32.test(data143)){
const err325 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.host,data:data143};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.host,data:data143};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket,data:data141};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data128.initialDelaySeconds !== undefined){
let data144 = data128.initialDelaySeconds;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
const err328 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/initialDelaySeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.initialDelaySeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.initialDelaySeconds,data:data144};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 > 86400 || isNaN(data144)){
const err329 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.initialDelaySeconds,data:data144};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data144 < 0 || isNaN(data144)){
const err330 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.initialDelaySeconds,data:data144};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
if(data128.periodSeconds !== undefined){
let data145 = data128.periodSeconds;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err331 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.periodSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.periodSeconds,data:data145};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 > 86400 || isNaN(data145)){
const err332 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.periodSeconds,data:data145};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data145 < 1 || isNaN(data145)){
const err333 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.periodSeconds,data:data145};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
if(data128.timeoutSeconds !== undefined){
let data146 = data128.timeoutSeconds;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err334 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.timeoutSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.timeoutSeconds,data:data146};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 > 86400 || isNaN(data146)){
const err335 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.timeoutSeconds,data:data146};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data146 < 1 || isNaN(data146)){
const err336 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.timeoutSeconds,data:data146};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
if(data128.successThreshold !== undefined){
let data147 = data128.successThreshold;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
const err337 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/successThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.successThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.successThreshold,data:data147};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 > 1000 || isNaN(data147)){
const err338 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/successThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.successThreshold,data:data147};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data147 < 1 || isNaN(data147)){
const err339 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/successThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.successThreshold,data:data147};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
if(data128.failureThreshold !== undefined){
let data148 = data128.failureThreshold;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
const err340 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.failureThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.failureThreshold,data:data148};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 > 1000 || isNaN(data148)){
const err341 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.failureThreshold,data:data148};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data148 < 1 || isNaN(data148)){
const err342 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.failureThreshold,data:data148};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
}
else {
const err343 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/livenessProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe,data:data128};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data62.startupProbe !== undefined){
let data149 = data62.startupProbe;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key46 in data149){
if(!((((((((key46 === "exec") || (key46 === "httpGet")) || (key46 === "tcpSocket")) || (key46 === "initialDelaySeconds")) || (key46 === "periodSeconds")) || (key46 === "timeoutSeconds")) || (key46 === "successThreshold")) || (key46 === "failureThreshold"))){
const err344 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe,data:data149};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data149.exec !== undefined){
let data150 = data149.exec;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.command === undefined){
const err345 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/required",keyword:"required",params:{missingProperty: "command"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec,data:data150};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
for(const key47 in data150){
if(!(key47 === "command")){
const err346 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec,data:data150};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data150.command !== undefined){
let data151 = data150.command;
if(Array.isArray(data151)){
if(data151.length < 1){
const err347 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.properties.command,data:data151};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
const len26 = data151.length;
for(let i26=0; i26<len26; i26++){
let data152 = data151[i26];
if(typeof data152 !== "string"){
const err348 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/exec/command/" + i26,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.properties.command.items,data:data152};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.properties.command,data:data151};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
else {
const err350 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec,data:data150};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data149.httpGet !== undefined){
let data153 = data149.httpGet;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.port === undefined){
const err351 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet,data:data153};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
for(const key48 in data153){
if(!(((((key48 === "port") || (key48 === "path")) || (key48 === "host")) || (key48 === "scheme")) || (key48 === "httpHeaders"))){
const err352 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet,data:data153};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data153.port !== undefined){
let data154 = data153.port;
if((!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))) && (typeof data154 !== "string")){
const err353 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port,data:data154};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 > 65535 || isNaN(data154)){
const err354 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port,data:data154};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(data154 < 1 || isNaN(data154)){
const err355 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port,data:data154};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(typeof data154 === "string"){
if(func1(data154) > 15){
const err356 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port,data:data154};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(!pattern0.test(data154)){
const err357 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port,data:data154};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
if(data153.path !== undefined){
let data155 = data153.path;
if(typeof data155 === "string"){
if(!pattern31.test(data155)){
const err358 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000]*$"},schema:"^/[^\\s\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.path,data:data155};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/path/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.path.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.path,data:data155};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data153.host !== undefined){
let data156 = data153.host;
if(typeof data156 === "string"){
if(!pattern32.test(data156)){
const err360 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.host,data:data156};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.host,data:data156};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data153.scheme !== undefined){
let data157 = data153.scheme;
if(typeof data157 !== "string"){
const err362 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.scheme.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.scheme,data:data157};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(!((data157 === "HTTP") || (data157 === "HTTPS"))){
const err363 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.scheme.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.scheme.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.scheme,data:data157};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data153.httpHeaders !== undefined){
let data158 = data153.httpHeaders;
if((!(Array.isArray(data158))) && (data158 !== null)){
const err364 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/httpHeaders",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders,data:data158};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(Array.isArray(data158)){
const len27 = data158.length;
for(let i27=0; i27<len27; i27++){
let data159 = data158[i27];
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(data159.name === undefined){
const err365 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/httpHeaders/" + i27,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items,data:data159};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(data159.value === undefined){
const err366 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/httpHeaders/" + i27,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items,data:data159};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
for(const key49 in data159){
if(!((key49 === "name") || (key49 === "value"))){
const err367 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/httpHeaders/" + i27,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items,data:data159};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data159.name !== undefined){
let data160 = data159.name;
if(typeof data160 === "string"){
if(!pattern33.test(data160)){
const err368 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/httpHeaders/" + i27+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data160};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/httpHeaders/" + i27+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data160};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data159.value !== undefined){
let data161 = data159.value;
if(typeof data161 === "string"){
if(!pattern34.test(data161)){
const err370 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/httpHeaders/" + i27+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data161};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/httpHeaders/" + i27+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data161};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
else {
const err372 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet/httpHeaders/" + i27,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items,data:data159};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
}
}
else {
const err373 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet,data:data153};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data149.tcpSocket !== undefined){
let data162 = data149.tcpSocket;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.port === undefined){
const err374 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket,data:data162};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
for(const key50 in data162){
if(!((key50 === "port") || (key50 === "host"))){
const err375 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket,data:data162};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data162.port !== undefined){
let data163 = data162.port;
if((!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))) && (typeof data163 !== "string")){
const err376 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port,data:data163};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 > 65535 || isNaN(data163)){
const err377 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port,data:data163};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(data163 < 1 || isNaN(data163)){
const err378 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port,data:data163};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(typeof data163 === "string"){
if(func1(data163) > 15){
const err379 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port,data:data163};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(!pattern0.test(data163)){
const err380 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port,data:data163};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
if(data162.host !== undefined){
let data164 = data162.host;
if(typeof data164 === "string"){
if(!pattern32.test(data164)){
const err381 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.host,data:data164};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.host,data:data164};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket,data:data162};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data149.initialDelaySeconds !== undefined){
let data165 = data149.initialDelaySeconds;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
const err384 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/initialDelaySeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.initialDelaySeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.initialDelaySeconds,data:data165};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 > 86400 || isNaN(data165)){
const err385 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.initialDelaySeconds,data:data165};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data165 < 0 || isNaN(data165)){
const err386 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.initialDelaySeconds,data:data165};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
if(data149.periodSeconds !== undefined){
let data166 = data149.periodSeconds;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err387 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.periodSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.periodSeconds,data:data166};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 > 86400 || isNaN(data166)){
const err388 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.periodSeconds,data:data166};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data166 < 1 || isNaN(data166)){
const err389 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.periodSeconds,data:data166};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
if(data149.timeoutSeconds !== undefined){
let data167 = data149.timeoutSeconds;
if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
const err390 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.timeoutSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.timeoutSeconds,data:data167};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 > 86400 || isNaN(data167)){
const err391 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.timeoutSeconds,data:data167};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(data167 < 1 || isNaN(data167)){
const err392 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.timeoutSeconds,data:data167};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
if(data149.successThreshold !== undefined){
let data168 = data149.successThreshold;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
const err393 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/successThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.successThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.successThreshold,data:data168};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 > 1000 || isNaN(data168)){
const err394 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/successThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.successThreshold,data:data168};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data168 < 1 || isNaN(data168)){
const err395 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/successThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.successThreshold,data:data168};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
if(data149.failureThreshold !== undefined){
let data169 = data149.failureThreshold;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
const err396 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.failureThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.failureThreshold,data:data169};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 > 1000 || isNaN(data169)){
const err397 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.failureThreshold,data:data169};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data169 < 1 || isNaN(data169)){
const err398 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.failureThreshold,data:data169};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
}
else {
const err399 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13+"/startupProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe,data:data149};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
}
else {
const err400 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i13,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items,data:data62};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
}
if(data49.initContainers !== undefined){
let data170 = data49.initContainers;
if((!(Array.isArray(data170))) && (data170 !== null)){
const err401 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers,data:data170};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(Array.isArray(data170)){
const len28 = data170.length;
for(let i28=0; i28<len28; i28++){
let data171 = data170[i28];
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.name === undefined){
const err402 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items,data:data171};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
for(const key51 in data171){
if(!(func0.call(schema0.properties.pods.additionalProperties.properties.initContainers.items.properties, key51))){
const err403 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items,data:data171};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data171.name !== undefined){
let data172 = data171.name;
if(typeof data172 === "string"){
if(func1(data172) > 63){
const err404 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.name,data:data172};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(!pattern0.test(data172)){
const err405 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.name,data:data172};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
else {
const err406 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.name,data:data172};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data171.image !== undefined){
let data173 = data171.image;
if(typeof data173 === "string"){
if(func1(data173) > 255){
const err407 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/image/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.image,data:data173};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(!pattern5.test(data173)){
const err408 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$"},schema:"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.image,data:data173};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
else {
const err409 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.image.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.image,data:data173};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data171.command !== undefined){
let data174 = data171.command;
if(Array.isArray(data174)){
if(data174.length < 1){
const err410 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.command,data:data174};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
const len29 = data174.length;
for(let i29=0; i29<len29; i29++){
let data175 = data174[i29];
if(typeof data175 !== "string"){
const err411 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/command/" + i29,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.command.items,data:data175};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.command,data:data174};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data171.args !== undefined){
let data176 = data171.args;
if(Array.isArray(data176)){
if(data176.length < 1){
const err413 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/args/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.args,data:data176};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
const len30 = data176.length;
for(let i30=0; i30<len30; i30++){
let data177 = data176[i30];
if(typeof data177 !== "string"){
const err414 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/args/" + i30,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/args/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.args.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.args.items,data:data177};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
}
else {
const err415 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/args/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.args.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.args,data:data176};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data171.workingDir !== undefined){
let data178 = data171.workingDir;
if(typeof data178 === "string"){
if(!pattern17.test(data178)){
const err416 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/workingDir/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.workingDir,data:data178};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/workingDir/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.workingDir.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.workingDir,data:data178};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data171.env !== undefined){
let data179 = data171.env;
if(typeof data179 != "object"){
const err418 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env,data:data179};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(Array.isArray(data179)){
const len31 = data179.length;
for(let i31=0; i31<len31; i31++){
let data180 = data179[i31];
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.name === undefined){
const err419 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items,data:data180};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
for(const key52 in data180){
if(!(((key52 === "name") || (key52 === "value")) || (key52 === "valueFrom"))){
const err420 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items,data:data180};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data180.name !== undefined){
let data181 = data180.name;
if(typeof data181 === "string"){
if(!pattern6.test(data181)){
const err421 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.name,data:data181};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
else {
const err422 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.name,data:data181};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data180.value !== undefined){
let data182 = data180.value;
if(typeof data182 !== "string"){
const err423 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.value,data:data182};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data180.valueFrom !== undefined){
let data183 = data180.valueFrom;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key53 in data183){
if(!((key53 === "fieldRef") || (key53 === "configMapKeyRef"))){
const err424 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom,data:data183};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data183.fieldRef !== undefined){
let data184 = data183.fieldRef;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.fieldPath === undefined){
const err425 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/required",keyword:"required",params:{missingProperty: "fieldPath"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data184};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
for(const key54 in data184){
if(!((key54 === "apiVersion") || (key54 === "fieldPath"))){
const err426 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data184};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data184.apiVersion !== undefined){
let data185 = data184.apiVersion;
if(typeof data185 !== "string"){
const err427 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/fieldRef/apiVersion",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion,data:data185};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if(!(data185 === "v1")){
const err428 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/fieldRef/apiVersion",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.enum},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion,data:data185};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data184.fieldPath !== undefined){
let data186 = data184.fieldPath;
if(typeof data186 === "string"){
if(!pattern19.test(data186)){
const err429 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/fieldRef/fieldPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/fieldPath/pattern",keyword:"pattern",params:{pattern: "^(metadata\\.(name|namespace)|metadata\\.(labels|annotations)\\['[^']+'\\]|spec\\.nodeName|status\\.(podIPs?|hostIPs?))$"},schema:"^(metadata\\.(name|namespace)|metadata\\.(labels|annotations)\\['[^']+'\\]|spec\\.nodeName|status\\.(podIPs?|hostIPs?))$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath,data:data186};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
const err430 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/fieldRef/fieldPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/fieldPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath,data:data186};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
else {
const err431 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data184};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data183.configMapKeyRef !== undefined){
let data187 = data183.configMapKeyRef;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(data187.name === undefined){
const err432 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data187};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(data187.key === undefined){
const err433 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data187};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
for(const key55 in data187){
if(!(((key55 === "name") || (key55 === "key")) || (key55 === "optional"))){
const err434 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data187};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data187.name !== undefined){
let data188 = data187.name;
if(typeof data188 === "string"){
if(func1(data188) > 253){
const err435 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data188};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(!pattern20.test(data188)){
const err436 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data188};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
else {
const err437 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data188};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data187.key !== undefined){
let data189 = data187.key;
if(typeof data189 === "string"){
if(func1(data189) > 253){
const err438 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data189};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(!pattern21.test(data189)){
const err439 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},schema:"^[-._a-zA-Z0-9]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data189};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data189};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data187.optional !== undefined){
let data190 = data187.optional;
if(typeof data190 !== "boolean"){
const err441 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/configMapKeyRef/optional",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.optional.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.optional,data:data190};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
else {
const err442 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data187};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
else {
const err443 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31+"/valueFrom",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom,data:data183};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
else {
const err444 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + i31,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items,data:data180};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
}
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key56 in data179){
const _errs440 = errors;
if(typeof key56 === "string"){
if(!pattern6.test(key56)){
const err445 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.propertyNames,data:key56,propertyName:key56};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
var valid120 = _errs440 === errors;
if(!valid120){
const err446 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key56},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env,data:data179};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
for(const key57 in data179){
let data191 = data179[key57];
if(typeof data191 !== "string"){
const err447 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/env/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.additionalProperties,data:data191};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
}
}
if(data171.envFrom !== undefined){
let data192 = data171.envFrom;
if((!(Array.isArray(data192))) && (data192 !== null)){
const err448 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/envFrom",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom,data:data192};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(Array.isArray(data192)){
const len32 = data192.length;
for(let i32=0; i32<len32; i32++){
let data193 = data192[i32];
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(data193.configMapRef === undefined){
const err449 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/envFrom/" + i32,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/required",keyword:"required",params:{missingProperty: "configMapRef"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items,data:data193};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
for(const key58 in data193){
if(!((key58 === "prefix") || (key58 === "configMapRef"))){
const err450 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/envFrom/" + i32,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items,data:data193};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data193.prefix !== undefined){
let data194 = data193.prefix;
if(typeof data194 === "string"){
if(!pattern6.test(data194)){
const err451 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/envFrom/" + i32+"/prefix",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.prefix,data:data194};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
else {
const err452 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/envFrom/" + i32+"/prefix",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/prefix/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.prefix.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.prefix,data:data194};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data193.configMapRef !== undefined){
let data195 = data193.configMapRef;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.name === undefined){
const err453 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/envFrom/" + i32+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef,data:data195};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
for(const key59 in data195){
if(!((key59 === "name") || (key59 === "optional"))){
const err454 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/envFrom/" + i32+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef,data:data195};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data195.name !== undefined){
let data196 = data195.name;
if(typeof data196 === "string"){
if(func1(data196) > 253){
const err455 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/envFrom/" + i32+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data196};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(!pattern20.test(data196)){
const err456 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/envFrom/" + i32+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data196};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/envFrom/" + i32+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data196};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data195.optional !== undefined){
let data197 = data195.optional;
if(typeof data197 !== "boolean"){
const err458 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/envFrom/" + i32+"/configMapRef/optional",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.optional.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.optional,data:data197};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
}
else {
const err459 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/envFrom/" + i32+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef,data:data195};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
else {
const err460 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/envFrom/" + i32,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items,data:data193};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
}
}
if(data171.ports !== undefined){
let data198 = data171.ports;
if((!(Array.isArray(data198))) && (data198 !== null)){
const err461 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/ports",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports,data:data198};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(Array.isArray(data198)){
const len33 = data198.length;
for(let i33=0; i33<len33; i33++){
let data199 = data198[i33];
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
if(data199.containerPort === undefined){
const err462 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/ports/" + i33,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/required",keyword:"required",params:{missingProperty: "containerPort"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items,data:data199};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
for(const key60 in data199){
if(!((((key60 === "name") || (key60 === "containerPort")) || (key60 === "hostPort")) || (key60 === "protocol"))){
const err463 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/ports/" + i33,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items,data:data199};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data199.name !== undefined){
let data200 = data199.name;
if(typeof data200 === "string"){
if(func1(data200) > 15){
const err464 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/ports/" + i33+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.name,data:data200};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(!pattern0.test(data200)){
const err465 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/ports/" + i33+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.name,data:data200};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
else {
const err466 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/ports/" + i33+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.name,data:data200};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data199.containerPort !== undefined){
let data201 = data199.containerPort;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
const err467 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/ports/" + i33+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/containerPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.containerPort.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.containerPort,data:data201};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 > 65535 || isNaN(data201)){
const err468 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/ports/" + i33+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/containerPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.containerPort,data:data201};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(data201 < 1 || isNaN(data201)){
const err469 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/ports/" + i33+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/containerPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.containerPort,data:data201};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
if(data199.hostPort !== undefined){
let data202 = data199.hostPort;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
const err470 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/ports/" + i33+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/hostPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.hostPort.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.hostPort,data:data202};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 > 65535 || isNaN(data202)){
const err471 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/ports/" + i33+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/hostPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.hostPort,data:data202};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(data202 < 1 || isNaN(data202)){
const err472 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/ports/" + i33+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/hostPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.hostPort,data:data202};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
}
if(data199.protocol !== undefined){
let data203 = data199.protocol;
if(typeof data203 !== "string"){
const err473 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/ports/" + i33+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.protocol,data:data203};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(!(((data203 === "TCP") || (data203 === "UDP")) || (data203 === "SCTP"))){
const err474 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/ports/" + i33+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.protocol.enum},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.protocol,data:data203};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
else {
const err475 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/ports/" + i33,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items,data:data199};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
}
if(data171.volumeMounts !== undefined){
let data204 = data171.volumeMounts;
if((!(Array.isArray(data204))) && (data204 !== null)){
const err476 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/volumeMounts",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts,data:data204};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if(Array.isArray(data204)){
const len34 = data204.length;
for(let i34=0; i34<len34; i34++){
let data205 = data204[i34];
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.name === undefined){
const err477 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/volumeMounts/" + i34,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items,data:data205};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(data205.mountPath === undefined){
const err478 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/volumeMounts/" + i34,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "mountPath"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items,data:data205};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
for(const key61 in data205){
if(!((((key61 === "name") || (key61 === "mountPath")) || (key61 === "readOnly")) || (key61 === "subPath"))){
const err479 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/volumeMounts/" + i34,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items,data:data205};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data205.name !== undefined){
let data206 = data205.name;
if(typeof data206 !== "string"){
const err480 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/volumeMounts/" + i34+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.name,data:data206};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data205.mountPath !== undefined){
let data207 = data205.mountPath;
if(typeof data207 === "string"){
if(!pattern17.test(data207)){
const err481 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/volumeMounts/" + i34+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.mountPath,data:data207};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
else {
const err482 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/volumeMounts/" + i34+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/mountPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.mountPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.mountPath,data:data207};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data205.readOnly !== undefined){
let data208 = data205.readOnly;
if(typeof data208 !== "boolean"){
const err483 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/volumeMounts/" + i34+"/readOnly",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.readOnly.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.readOnly,data:data208};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data205.subPath !== undefined){
let data209 = data205.subPath;
if(typeof data209 === "string"){
if(!pattern27.test(data209)){
const err484 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/volumeMounts/" + i34+"/subPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$"},schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.subPath,data:data209};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
else {
const err485 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/volumeMounts/" + i34+"/subPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/subPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.subPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.subPath,data:data209};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
}
else {
const err486 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/volumeMounts/" + i34,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items,data:data205};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
}
if(data171.securityContext !== undefined){
let data210 = data171.securityContext;
if((!(data210 && typeof data210 == "object" && !Array.isArray(data210))) && (data210 !== null)){
const err487 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/securityContext",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext,data:data210};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
for(const key62 in data210){
if(!(key62 === "capabilities")){
const err488 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/securityContext",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext,data:data210};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data210.capabilities !== undefined){
let data211 = data210.capabilities;
if((!(data211 && typeof data211 == "object" && !Array.isArray(data211))) && (data211 !== null)){
const err489 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/securityContext/capabilities",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities,data:data211};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key63 in data211){
if(!((key63 === "add") || (key63 === "drop"))){
const err490 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/securityContext/capabilities",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities,data:data211};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data211.add !== undefined){
let data212 = data211.add;
if((!(Array.isArray(data212))) && (data212 !== null)){
const err491 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/securityContext/capabilities/add",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/add/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add,data:data212};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if(Array.isArray(data212)){
const len35 = data212.length;
for(let i35=0; i35<len35; i35++){
let data213 = data212[i35];
if(typeof data213 === "string"){
if(!pattern28.test(data213)){
const err492 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/securityContext/capabilities/add/" + i35,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/add/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z_]*$"},schema:"^[A-Z][A-Z_]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add.items,data:data213};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
else {
const err493 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/securityContext/capabilities/add/" + i35,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/add/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add.items,data:data213};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
}
if(data211.drop !== undefined){
let data214 = data211.drop;
if((!(Array.isArray(data214))) && (data214 !== null)){
const err494 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/securityContext/capabilities/drop",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/drop/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop,data:data214};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(Array.isArray(data214)){
const len36 = data214.length;
for(let i36=0; i36<len36; i36++){
let data215 = data214[i36];
if(typeof data215 === "string"){
if(!pattern28.test(data215)){
const err495 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/securityContext/capabilities/drop/" + i36,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/drop/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z_]*$"},schema:"^[A-Z][A-Z_]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop.items,data:data215};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
else {
const err496 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28+"/securityContext/capabilities/drop/" + i36,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/drop/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop.items,data:data215};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
}
}
}
}
}
}
else {
const err497 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i28,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items,data:data171};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
}
}
if(data49.volumes !== undefined){
let data216 = data49.volumes;
if((!(Array.isArray(data216))) && (data216 !== null)){
const err498 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.volumes.type},schema:schema0.properties.pods.additionalProperties.properties.volumes.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes,data:data216};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(Array.isArray(data216)){
const len37 = data216.length;
for(let i37=0; i37<len37; i37++){
let data217 = data216[i37];
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.name === undefined){
const err499 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items,data:data217};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
for(const key64 in data217){
if(!(((key64 === "name") || (key64 === "emptyDir")) || (key64 === "configMap"))){
const err500 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items,data:data217};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data217.name !== undefined){
let data218 = data217.name;
if(typeof data218 === "string"){
if(func1(data218) > 63){
const err501 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name,data:data218};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(!pattern0.test(data218)){
const err502 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name,data:data218};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
else {
const err503 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name,data:data218};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data217.emptyDir !== undefined){
let data219 = data217.emptyDir;
if((!(data219 && typeof data219 == "object" && !Array.isArray(data219))) && (data219 !== null)){
const err504 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/emptyDir",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/emptyDir/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir.type},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir,data:data219};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
for(const key65 in data219){
const err505 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/emptyDir",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/emptyDir/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir,data:data219};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
}
if(data217.configMap !== undefined){
let data220 = data217.configMap;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
if(data220.name === undefined){
const err506 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.required,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap,data:data220};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
for(const key66 in data220){
if(!((((key66 === "name") || (key66 === "optional")) || (key66 === "defaultMode")) || (key66 === "items"))){
const err507 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap,data:data220};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data220.name !== undefined){
let data221 = data220.name;
if(typeof data221 === "string"){
if(func1(data221) > 253){
const err508 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.name,data:data221};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if(!pattern20.test(data221)){
const err509 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.name,data:data221};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.name,data:data221};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data220.optional !== undefined){
let data222 = data220.optional;
if(typeof data222 !== "boolean"){
const err511 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/optional",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.optional.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.optional,data:data222};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data220.defaultMode !== undefined){
let data223 = data220.defaultMode;
if(!(((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223))) && (isFinite(data223)))){
const err512 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/defaultMode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/defaultMode/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.defaultMode.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.defaultMode,data:data223};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 > 511 || isNaN(data223)){
const err513 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/defaultMode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/defaultMode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 511},schema:511,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.defaultMode,data:data223};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
if(data223 < 0 || isNaN(data223)){
const err514 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/defaultMode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/defaultMode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.defaultMode,data:data223};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
if(data220.items !== undefined){
let data224 = data220.items;
if((!(Array.isArray(data224))) && (data224 !== null)){
const err515 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/items",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.type},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items,data:data224};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if(Array.isArray(data224)){
const len38 = data224.length;
for(let i38=0; i38<len38; i38++){
let data225 = data224[i38];
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
if(data225.key === undefined){
const err516 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/items/" + i38,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items,data:data225};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if(data225.path === undefined){
const err517 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/items/" + i38,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items,data:data225};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
for(const key67 in data225){
if(!(((key67 === "key") || (key67 === "path")) || (key67 === "mode"))){
const err518 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/items/" + i38,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items,data:data225};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data225.key !== undefined){
let data226 = data225.key;
if(typeof data226 === "string"){
if(func1(data226) > 253){
const err519 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/items/" + i38+"/key",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.key,data:data226};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
if(!pattern21.test(data226)){
const err520 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/items/" + i38+"/key",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},schema:"^[-._a-zA-Z0-9]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.key,data:data226};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
else {
const err521 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/items/" + i38+"/key",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.key.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.key,data:data226};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data225.path !== undefined){
let data227 = data225.path;
if(typeof data227 === "string"){
if(!pattern27.test(data227)){
const err522 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/items/" + i38+"/path",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$"},schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.path,data:data227};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
else {
const err523 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/items/" + i38+"/path",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.path.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.path,data:data227};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data225.mode !== undefined){
let data228 = data225.mode;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
const err524 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/items/" + i38+"/mode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/mode/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.mode.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.mode,data:data228};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 > 511 || isNaN(data228)){
const err525 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/items/" + i38+"/mode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/mode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 511},schema:511,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.mode,data:data228};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(data228 < 0 || isNaN(data228)){
const err526 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/items/" + i38+"/mode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/mode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.mode,data:data228};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
}
}
else {
const err527 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap/items/" + i38,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items,data:data225};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
}
}
}
else {
const err528 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37+"/configMap",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap,data:data220};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
}
else {
const err529 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i37,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items,data:data217};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
}
}
if(data49.restartPolicy !== undefined){
let data229 = data49.restartPolicy;
if(typeof data229 !== "string"){
const err530 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/restartPolicy",schemaPath:"#/properties/pods/additionalProperties/properties/restartPolicy/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.restartPolicy.type,parentSchema:schema0.properties.pods.additionalProperties.properties.restartPolicy,data:data229};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(!(((data229 === "Always") || (data229 === "OnFailure")) || (data229 === "Never"))){
const err531 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/restartPolicy",schemaPath:"#/properties/pods/additionalProperties/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.restartPolicy.enum},schema:schema0.properties.pods.additionalProperties.properties.restartPolicy.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.restartPolicy,data:data229};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data49.hostNetwork !== undefined){
let data230 = data49.hostNetwork;
if(typeof data230 !== "boolean"){
const err532 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostNetwork",schemaPath:"#/properties/pods/additionalProperties/properties/hostNetwork/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.hostNetwork.type,parentSchema:schema0.properties.pods.additionalProperties.properties.hostNetwork,data:data230};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data49.hostname !== undefined){
let data231 = data49.hostname;
if(typeof data231 === "string"){
if(func1(data231) > 63){
const err533 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostname",schemaPath:"#/properties/pods/additionalProperties/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.hostname,data:data231};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(!pattern0.test(data231)){
const err534 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostname",schemaPath:"#/properties/pods/additionalProperties/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.hostname,data:data231};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
else {
const err535 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostname",schemaPath:"#/properties/pods/additionalProperties/properties/hostname/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.hostname.type,parentSchema:schema0.properties.pods.additionalProperties.properties.hostname,data:data231};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data49.subdomain !== undefined){
let data232 = data49.subdomain;
if(typeof data232 === "string"){
if(func1(data232) > 63){
const err536 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/subdomain",schemaPath:"#/properties/pods/additionalProperties/properties/subdomain/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.subdomain,data:data232};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(!pattern0.test(data232)){
const err537 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/subdomain",schemaPath:"#/properties/pods/additionalProperties/properties/subdomain/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.subdomain,data:data232};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
else {
const err538 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/subdomain",schemaPath:"#/properties/pods/additionalProperties/properties/subdomain/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.subdomain.type,parentSchema:schema0.properties.pods.additionalProperties.properties.subdomain,data:data232};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data49.dnsPolicy !== undefined){
let data233 = data49.dnsPolicy;
if(typeof data233 !== "string"){
const err539 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsPolicy",schemaPath:"#/properties/pods/additionalProperties/properties/dnsPolicy/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.dnsPolicy.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsPolicy,data:data233};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(!((((data233 === "ClusterFirst") || (data233 === "ClusterFirstWithHostNet")) || (data233 === "Default")) || (data233 === "None"))){
const err540 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsPolicy",schemaPath:"#/properties/pods/additionalProperties/properties/dnsPolicy/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.dnsPolicy.enum},schema:schema0.properties.pods.additionalProperties.properties.dnsPolicy.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsPolicy,data:data233};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data49.dnsConfig !== undefined){
let data234 = data49.dnsConfig;
if((!(data234 && typeof data234 == "object" && !Array.isArray(data234))) && (data234 !== null)){
const err541 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.dnsConfig.type},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig,data:data234};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key68 in data234){
if(!(((key68 === "nameservers") || (key68 === "searches")) || (key68 === "options"))){
const err542 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig,data:data234};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data234.nameservers !== undefined){
let data235 = data234.nameservers;
if((!(Array.isArray(data235))) && (data235 !== null)){
const err543 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/nameservers",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/nameservers/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.nameservers.type},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.nameservers.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.nameservers,data:data235};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(Array.isArray(data235)){
const len39 = data235.length;
for(let i39=0; i39<len39; i39++){
let data236 = data235[i39];
if(typeof data236 !== "string"){
const err544 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/nameservers/" + i39,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/nameservers/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.nameservers.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.nameservers.items,data:data236};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
}
if(data234.searches !== undefined){
let data237 = data234.searches;
if((!(Array.isArray(data237))) && (data237 !== null)){
const err545 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/searches",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/searches/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.type},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches,data:data237};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(Array.isArray(data237)){
const len40 = data237.length;
for(let i40=0; i40<len40; i40++){
let data238 = data237[i40];
if(typeof data238 === "string"){
if(func1(data238) > 253){
const err546 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/searches/" + i40,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/searches/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.items,data:data238};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(!pattern72.test(data238)){
const err547 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/searches/" + i40,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/searches/items/pattern",keyword:"pattern",params:{pattern: "^(\\.|[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9])?\\.?)$"},schema:"^(\\.|[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9])?\\.?)$",parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.items,data:data238};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
else {
const err548 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/searches/" + i40,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/searches/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.items,data:data238};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
}
}
if(data234.options !== undefined){
let data239 = data234.options;
if((!(Array.isArray(data239))) && (data239 !== null)){
const err549 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.type},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options,data:data239};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if(Array.isArray(data239)){
const len41 = data239.length;
for(let i41=0; i41<len41; i41++){
let data240 = data239[i41];
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
if(data240.name === undefined){
const err550 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i41,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items,data:data240};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
for(const key69 in data240){
if(!((key69 === "name") || (key69 === "value"))){
const err551 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i41,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items,data:data240};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data240.name !== undefined){
let data241 = data240.name;
if(typeof data241 === "string"){
if(!pattern73.test(data241)){
const err552 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i41+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},schema:"^[a-z0-9-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.name,data:data241};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
else {
const err553 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i41+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.name,data:data241};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data240.value !== undefined){
let data242 = data240.value;
if(typeof data242 === "string"){
if(!pattern74.test(data242)){
const err554 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i41+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]*$"},schema:"^[A-Za-z0-9]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.value,data:data242};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
else {
const err555 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i41+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.value,data:data242};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
}
else {
const err556 = {instancePath:instancePath+"/pods/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i41,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items,data:data240};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
}
}
}
}
}
}
}
}
if(data.namespaces !== undefined){
let data243 = data.namespaces;
if((!(data243 && typeof data243 == "object" && !Array.isArray(data243))) && (data243 !== null)){
const err557 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type: schema0.properties.namespaces.type},schema:schema0.properties.namespaces.type,parentSchema:schema0.properties.namespaces,data:data243};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
for(const key70 in data243){
const _errs560 = errors;
if(typeof key70 === "string"){
if(func1(key70) > 63){
const err558 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/propertyNames/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.namespaces.propertyNames,data:key70,propertyName:key70};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if(!pattern0.test(key70)){
const err559 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.namespaces.propertyNames,data:key70,propertyName:key70};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
else {
const err560 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema0.properties.namespaces.propertyNames.type,parentSchema:schema0.properties.namespaces.propertyNames,data:key70,propertyName:key70};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
var valid153 = _errs560 === errors;
if(!valid153){
const err561 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/propertyNames",keyword:"propertyNames",params:{propertyName: key70},schema:schema0.properties.namespaces.propertyNames,parentSchema:schema0.properties.namespaces,data:data243};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
for(const key71 in data243){
let data244 = data243[key71];
if((!(data244 && typeof data244 == "object" && !Array.isArray(data244))) && (data244 !== null)){
const err562 = {instancePath:instancePath+"/namespaces/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/additionalProperties/type",keyword:"type",params:{type: schema0.properties.namespaces.additionalProperties.type},schema:schema0.properties.namespaces.additionalProperties.type,parentSchema:schema0.properties.namespaces.additionalProperties,data:data244};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key72 in data244){
if(!(key72 === "labels")){
const err563 = {instancePath:instancePath+"/namespaces/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},schema:false,parentSchema:schema0.properties.namespaces.additionalProperties,data:data244};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data244.labels !== undefined){
let data245 = data244.labels;
if((!(data245 && typeof data245 == "object" && !Array.isArray(data245))) && (data245 !== null)){
const err564 = {instancePath:instancePath+"/namespaces/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/namespaces/additionalProperties/properties/labels/type",keyword:"type",params:{type: schema0.properties.namespaces.additionalProperties.properties.labels.type},schema:schema0.properties.namespaces.additionalProperties.properties.labels.type,parentSchema:schema0.properties.namespaces.additionalProperties.properties.labels,data:data245};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key73 in data245){
const _errs568 = errors;
if(typeof key73 === "string"){
if(!pattern3.test(key73)){
const err565 = {instancePath:instancePath+"/namespaces/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/namespaces/additionalProperties/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.namespaces.additionalProperties.properties.labels.propertyNames,data:key73,propertyName:key73};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
var valid156 = _errs568 === errors;
if(!valid156){
const err566 = {instancePath:instancePath+"/namespaces/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/namespaces/additionalProperties/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key73},schema:schema0.properties.namespaces.additionalProperties.properties.labels.propertyNames,parentSchema:schema0.properties.namespaces.additionalProperties.properties.labels,data:data245};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
for(const key74 in data245){
let data246 = data245[key74];
if(typeof data246 === "string"){
if(!pattern4.test(data246)){
const err567 = {instancePath:instancePath+"/namespaces/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/additionalProperties/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.namespaces.additionalProperties.properties.labels.additionalProperties,data:data246};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
else {
const err568 = {instancePath:instancePath+"/namespaces/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.namespaces.additionalProperties.properties.labels.additionalProperties.type,parentSchema:schema0.properties.namespaces.additionalProperties.properties.labels.additionalProperties,data:data246};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
}
}
}
}
}
}
if(data.services !== undefined){
let data247 = data.services;
if((!(data247 && typeof data247 == "object" && !Array.isArray(data247))) && (data247 !== null)){
const err569 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: schema0.properties.services.type},schema:schema0.properties.services.type,parentSchema:schema0.properties.services,data:data247};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
for(const key75 in data247){
const _errs574 = errors;
if(typeof key75 === "string"){
if(!pattern78.test(key75)){
const err570 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema0.properties.services.propertyNames,data:key75,propertyName:key75};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
var valid158 = _errs574 === errors;
if(!valid158){
const err571 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName: key75},schema:schema0.properties.services.propertyNames,parentSchema:schema0.properties.services,data:data247};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
for(const key76 in data247){
let data248 = data247[key76];
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
for(const key77 in data248){
if(!(func0.call(schema0.properties.services.additionalProperties.properties, key77))){
const err572 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},schema:false,parentSchema:schema0.properties.services.additionalProperties,data:data248};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data248.namespace !== undefined){
let data249 = data248.namespace;
if(typeof data249 === "string"){
if(func1(data249) > 63){
const err573 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/services/additionalProperties/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.services.additionalProperties.properties.namespace,data:data249};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if(!pattern0.test(data249)){
const err574 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/services/additionalProperties/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.services.additionalProperties.properties.namespace,data:data249};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
else {
const err575 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/services/additionalProperties/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.namespace.type,parentSchema:schema0.properties.services.additionalProperties.properties.namespace,data:data249};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data248.type !== undefined){
let data250 = data248.type;
if(typeof data250 !== "string"){
const err576 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/services/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.type.type,parentSchema:schema0.properties.services.additionalProperties.properties.type,data:data250};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(!((((data250 === "ClusterIP") || (data250 === "NodePort")) || (data250 === "LoadBalancer")) || (data250 === "ExternalName"))){
const err577 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/services/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.type.enum},schema:schema0.properties.services.additionalProperties.properties.type.enum,parentSchema:schema0.properties.services.additionalProperties.properties.type,data:data250};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data248.clusterIP !== undefined){
let data251 = data248.clusterIP;
if(typeof data251 !== "string"){
const err578 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/clusterIP",schemaPath:"#/properties/services/additionalProperties/properties/clusterIP/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.clusterIP.type,parentSchema:schema0.properties.services.additionalProperties.properties.clusterIP,data:data251};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data248.clusterIPs !== undefined){
let data252 = data248.clusterIPs;
if(Array.isArray(data252)){
if(data252.length > 2){
const err579 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/clusterIPs",schemaPath:"#/properties/services/additionalProperties/properties/clusterIPs/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.services.additionalProperties.properties.clusterIPs,data:data252};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(data252.length < 1){
const err580 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/clusterIPs",schemaPath:"#/properties/services/additionalProperties/properties/clusterIPs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.clusterIPs,data:data252};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
const len42 = data252.length;
for(let i42=0; i42<len42; i42++){
let data253 = data252[i42];
if(typeof data253 !== "string"){
const err581 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/clusterIPs/" + i42,schemaPath:"#/properties/services/additionalProperties/properties/clusterIPs/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.clusterIPs.items.type,parentSchema:schema0.properties.services.additionalProperties.properties.clusterIPs.items,data:data253};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
else {
const err582 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/clusterIPs",schemaPath:"#/properties/services/additionalProperties/properties/clusterIPs/type",keyword:"type",params:{type: "array"},schema:schema0.properties.services.additionalProperties.properties.clusterIPs.type,parentSchema:schema0.properties.services.additionalProperties.properties.clusterIPs,data:data252};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data248.ipFamilies !== undefined){
let data254 = data248.ipFamilies;
if(Array.isArray(data254)){
if(data254.length > 2){
const err583 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilies",schemaPath:"#/properties/services/additionalProperties/properties/ipFamilies/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilies,data:data254};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if(data254.length < 1){
const err584 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilies",schemaPath:"#/properties/services/additionalProperties/properties/ipFamilies/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilies,data:data254};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
const len43 = data254.length;
for(let i43=0; i43<len43; i43++){
let data255 = data254[i43];
if(typeof data255 !== "string"){
const err585 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilies/" + i43,schemaPath:"#/properties/services/additionalProperties/properties/ipFamilies/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.ipFamilies.items.type,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilies.items,data:data255};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if(!((data255 === "IPv4") || (data255 === "IPv6"))){
const err586 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilies/" + i43,schemaPath:"#/properties/services/additionalProperties/properties/ipFamilies/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.ipFamilies.items.enum},schema:schema0.properties.services.additionalProperties.properties.ipFamilies.items.enum,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilies.items,data:data255};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
else {
const err587 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilies",schemaPath:"#/properties/services/additionalProperties/properties/ipFamilies/type",keyword:"type",params:{type: "array"},schema:schema0.properties.services.additionalProperties.properties.ipFamilies.type,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilies,data:data254};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data248.ipFamilyPolicy !== undefined){
let data256 = data248.ipFamilyPolicy;
if(typeof data256 !== "string"){
const err588 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilyPolicy",schemaPath:"#/properties/services/additionalProperties/properties/ipFamilyPolicy/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.ipFamilyPolicy.type,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilyPolicy,data:data256};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
if(!(((data256 === "SingleStack") || (data256 === "PreferDualStack")) || (data256 === "RequireDualStack"))){
const err589 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilyPolicy",schemaPath:"#/properties/services/additionalProperties/properties/ipFamilyPolicy/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.ipFamilyPolicy.enum},schema:schema0.properties.services.additionalProperties.properties.ipFamilyPolicy.enum,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilyPolicy,data:data256};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data248.selector !== undefined){
let data257 = data248.selector;
if((!(data257 && typeof data257 == "object" && !Array.isArray(data257))) && (data257 !== null)){
const err590 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/selector",schemaPath:"#/properties/services/additionalProperties/properties/selector/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.selector.type},schema:schema0.properties.services.additionalProperties.properties.selector.type,parentSchema:schema0.properties.services.additionalProperties.properties.selector,data:data257};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
for(const key78 in data257){
const _errs597 = errors;
if(typeof key78 === "string"){
if(!pattern3.test(key78)){
const err591 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/selector",schemaPath:"#/properties/services/additionalProperties/properties/selector/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.services.additionalProperties.properties.selector.propertyNames,data:key78,propertyName:key78};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
var valid165 = _errs597 === errors;
if(!valid165){
const err592 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/selector",schemaPath:"#/properties/services/additionalProperties/properties/selector/propertyNames",keyword:"propertyNames",params:{propertyName: key78},schema:schema0.properties.services.additionalProperties.properties.selector.propertyNames,parentSchema:schema0.properties.services.additionalProperties.properties.selector,data:data257};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
for(const key79 in data257){
let data258 = data257[key79];
if(typeof data258 === "string"){
if(!pattern4.test(data258)){
const err593 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/selector/" + key79.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/selector/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.services.additionalProperties.properties.selector.additionalProperties,data:data258};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
else {
const err594 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/selector/" + key79.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/selector/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.selector.additionalProperties.type,parentSchema:schema0.properties.services.additionalProperties.properties.selector.additionalProperties,data:data258};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
}
}
if(data248.sessionAffinity !== undefined){
let data259 = data248.sessionAffinity;
if(typeof data259 !== "string"){
const err595 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinity",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinity/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.sessionAffinity.type,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinity,data:data259};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
if(!((data259 === "None") || (data259 === "ClientIP"))){
const err596 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinity",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinity/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.sessionAffinity.enum},schema:schema0.properties.services.additionalProperties.properties.sessionAffinity.enum,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinity,data:data259};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
if(data248.sessionAffinityConfig !== undefined){
let data260 = data248.sessionAffinityConfig;
if((!(data260 && typeof data260 == "object" && !Array.isArray(data260))) && (data260 !== null)){
const err597 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.type},schema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.type,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig,data:data260};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
for(const key80 in data260){
if(!(key80 === "clientIP")){
const err598 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},schema:false,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig,data:data260};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data260.clientIP !== undefined){
let data261 = data260.clientIP;
if((!(data261 && typeof data261 == "object" && !Array.isArray(data261))) && (data261 !== null)){
const err599 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig/clientIP",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/properties/clientIP/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.type},schema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.type,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP,data:data261};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
for(const key81 in data261){
if(!(key81 === "timeoutSeconds")){
const err600 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig/clientIP",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/properties/clientIP/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},schema:false,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP,data:data261};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data261.timeoutSeconds !== undefined){
let data262 = data261.timeoutSeconds;
if(!(((typeof data262 == "number") && (!(data262 % 1) && !isNaN(data262))) && (isFinite(data262)))){
const err601 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig/clientIP/timeoutSeconds",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/properties/clientIP/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds.type,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds,data:data262};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if((typeof data262 == "number") && (isFinite(data262))){
if(data262 > 86400 || isNaN(data262)){
const err602 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig/clientIP/timeoutSeconds",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/properties/clientIP/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds,data:data262};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if(data262 < 1 || isNaN(data262)){
const err603 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig/clientIP/timeoutSeconds",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/properties/clientIP/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds,data:data262};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
}
}
}
}
}
if(data248.externalName !== undefined){
let data263 = data248.externalName;
if(typeof data263 === "string"){
if(func1(data263) > 253){
const err604 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalName",schemaPath:"#/properties/services/additionalProperties/properties/externalName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.services.additionalProperties.properties.externalName,data:data263};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
if(!pattern82.test(data263)){
const err605 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalName",schemaPath:"#/properties/services/additionalProperties/properties/externalName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\.?$"},schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\.?$",parentSchema:schema0.properties.services.additionalProperties.properties.externalName,data:data263};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
else {
const err606 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalName",schemaPath:"#/properties/services/additionalProperties/properties/externalName/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.externalName.type,parentSchema:schema0.properties.services.additionalProperties.properties.externalName,data:data263};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data248.externalIPs !== undefined){
let data264 = data248.externalIPs;
if((!(Array.isArray(data264))) && (data264 !== null)){
const err607 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalIPs",schemaPath:"#/properties/services/additionalProperties/properties/externalIPs/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.externalIPs.type},schema:schema0.properties.services.additionalProperties.properties.externalIPs.type,parentSchema:schema0.properties.services.additionalProperties.properties.externalIPs,data:data264};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
if(Array.isArray(data264)){
const len44 = data264.length;
for(let i44=0; i44<len44; i44++){
let data265 = data264[i44];
if(typeof data265 !== "string"){
const err608 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalIPs/" + i44,schemaPath:"#/properties/services/additionalProperties/properties/externalIPs/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.externalIPs.items.type,parentSchema:schema0.properties.services.additionalProperties.properties.externalIPs.items,data:data265};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
}
}
if(data248.internalTrafficPolicy !== undefined){
let data266 = data248.internalTrafficPolicy;
if(typeof data266 !== "string"){
const err609 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/internalTrafficPolicy",schemaPath:"#/properties/services/additionalProperties/properties/internalTrafficPolicy/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.internalTrafficPolicy.type,parentSchema:schema0.properties.services.additionalProperties.properties.internalTrafficPolicy,data:data266};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
if(!((data266 === "Cluster") || (data266 === "Local"))){
const err610 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/internalTrafficPolicy",schemaPath:"#/properties/services/additionalProperties/properties/internalTrafficPolicy/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.internalTrafficPolicy.enum},schema:schema0.properties.services.additionalProperties.properties.internalTrafficPolicy.enum,parentSchema:schema0.properties.services.additionalProperties.properties.internalTrafficPolicy,data:data266};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data248.externalTrafficPolicy !== undefined){
let data267 = data248.externalTrafficPolicy;
if(typeof data267 !== "string"){
const err611 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalTrafficPolicy",schemaPath:"#/properties/services/additionalProperties/properties/externalTrafficPolicy/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.externalTrafficPolicy.type,parentSchema:schema0.properties.services.additionalProperties.properties.externalTrafficPolicy,data:data267};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
if(!((data267 === "Cluster") || (data267 === "Local"))){
const err612 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalTrafficPolicy",schemaPath:"#/properties/services/additionalProperties/properties/externalTrafficPolicy/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.externalTrafficPolicy.enum},schema:schema0.properties.services.additionalProperties.properties.externalTrafficPolicy.enum,parentSchema:schema0.properties.services.additionalProperties.properties.externalTrafficPolicy,data:data267};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data248.publishNotReadyAddresses !== undefined){
let data268 = data248.publishNotReadyAddresses;
if(typeof data268 !== "boolean"){
const err613 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/publishNotReadyAddresses",schemaPath:"#/properties/services/additionalProperties/properties/publishNotReadyAddresses/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.services.additionalProperties.properties.publishNotReadyAddresses.type,parentSchema:schema0.properties.services.additionalProperties.properties.publishNotReadyAddresses,data:data268};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data248.ports !== undefined){
let data269 = data248.ports;
if((!(Array.isArray(data269))) && (data269 !== null)){
const err614 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports",schemaPath:"#/properties/services/additionalProperties/properties/ports/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.ports.type},schema:schema0.properties.services.additionalProperties.properties.ports.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports,data:data269};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if(Array.isArray(data269)){
const len45 = data269.length;
for(let i45=0; i45<len45; i45++){
let data270 = data269[i45];
if(((!(data270 && typeof data270 == "object" && !Array.isArray(data270))) && (!(((typeof data270 == "number") && (!(data270 % 1) && !isNaN(data270))) && (isFinite(data270))))) && (typeof data270 !== "string")){
const err615 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.ports.items.type},schema:schema0.properties.services.additionalProperties.properties.ports.items.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data270};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
if((typeof data270 == "number") && (isFinite(data270))){
if(data270 > 65535 || isNaN(data270)){
const err616 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data270};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
if(data270 < 1 || isNaN(data270)){
const err617 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data270};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(typeof data270 === "string"){
if(!pattern83.test(data270)){
const err618 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}(:[a-z0-9-]+)?(/(TCP|UDP|SCTP))?$"},schema:"^[1-9][0-9]{0,4}(:[a-z0-9-]+)?(/(TCP|UDP|SCTP))?$",parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data270};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
if(data270.port === undefined){
const err619 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.services.additionalProperties.properties.ports.items.required,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data270};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
for(const key82 in data270){
if(!((((((key82 === "name") || (key82 === "protocol")) || (key82 === "port")) || (key82 === "targetPort")) || (key82 === "nodePort")) || (key82 === "appProtocol"))){
const err620 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},schema:false,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data270};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data270.name !== undefined){
let data271 = data270.name;
if(typeof data271 === "string"){
if(func1(data271) > 63){
const err621 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/name",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.name,data:data271};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
if(!pattern0.test(data271)){
const err622 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/name",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.name,data:data271};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
else {
const err623 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/name",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.name.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.name,data:data271};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data270.protocol !== undefined){
let data272 = data270.protocol;
if(typeof data272 !== "string"){
const err624 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/protocol",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.protocol,data:data272};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
if(!(((data272 === "TCP") || (data272 === "UDP")) || (data272 === "SCTP"))){
const err625 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/protocol",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.ports.items.properties.protocol.enum},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.protocol,data:data272};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data270.port !== undefined){
let data273 = data270.port;
if(!(((typeof data273 == "number") && (!(data273 % 1) && !isNaN(data273))) && (isFinite(data273)))){
const err626 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/port",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.port.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.port,data:data273};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
if((typeof data273 == "number") && (isFinite(data273))){
if(data273 > 65535 || isNaN(data273)){
const err627 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/port",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.port,data:data273};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
if(data273 < 1 || isNaN(data273)){
const err628 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/port",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.port,data:data273};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
}
if(data270.targetPort !== undefined){
let data274 = data270.targetPort;
if((!(((typeof data274 == "number") && (!(data274 % 1) && !isNaN(data274))) && (isFinite(data274)))) && (typeof data274 !== "string")){
const err629 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/targetPort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/targetPort/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort.type},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort,data:data274};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
if((typeof data274 == "number") && (isFinite(data274))){
if(data274 > 65535 || isNaN(data274)){
const err630 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/targetPort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/targetPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort,data:data274};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
if(data274 < 1 || isNaN(data274)){
const err631 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/targetPort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/targetPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort,data:data274};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
if(typeof data274 === "string"){
if(func1(data274) > 15){
const err632 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/targetPort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/targetPort/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort,data:data274};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
if(!pattern85.test(data274)){
const err633 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/targetPort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/targetPort/pattern",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort,data:data274};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
}
if(data270.nodePort !== undefined){
let data275 = data270.nodePort;
if(!(((typeof data275 == "number") && (!(data275 % 1) && !isNaN(data275))) && (isFinite(data275)))){
const err634 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/nodePort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/nodePort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.nodePort.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.nodePort,data:data275};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
if((typeof data275 == "number") && (isFinite(data275))){
if(data275 > 32767 || isNaN(data275)){
const err635 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/nodePort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/nodePort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},schema:32767,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.nodePort,data:data275};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
if(data275 < 30000 || isNaN(data275)){
const err636 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/nodePort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/nodePort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000},schema:30000,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.nodePort,data:data275};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
}
if(data270.appProtocol !== undefined){
let data276 = data270.appProtocol;
if(typeof data276 !== "string"){
const err637 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i45+"/appProtocol",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/appProtocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.appProtocol.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.appProtocol,data:data276};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
}
}
}
}
}
else {
const err638 = {instancePath:instancePath+"/services/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema0.properties.services.additionalProperties.type,parentSchema:schema0.properties.services.additionalProperties,data:data248};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
}
}
if(data.policies !== undefined){
let data277 = data.policies;
if((!(data277 && typeof data277 == "object" && !Array.isArray(data277))) && (data277 !== null)){
const err639 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema0.properties.policies.type},schema:schema0.properties.policies.type,parentSchema:schema0.properties.policies,data:data277};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
for(const key83 in data277){
const _errs642 = errors;
if(typeof key83 === "string"){
if(!pattern86.test(key83)){
const err640 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},schema:"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:schema0.properties.policies.propertyNames,data:key83,propertyName:key83};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
var valid174 = _errs642 === errors;
if(!valid174){
const err641 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/propertyNames",keyword:"propertyNames",params:{propertyName: key83},schema:schema0.properties.policies.propertyNames,parentSchema:schema0.properties.policies,data:data277};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
for(const key84 in data277){
let data278 = data277[key84];
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
for(const key85 in data278){
if(!(((((key85 === "namespace") || (key85 === "podSelector")) || (key85 === "policyTypes")) || (key85 === "ingress")) || (key85 === "egress"))){
const err642 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},schema:false,parentSchema:schema0.properties.policies.additionalProperties,data:data278};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data278.namespace !== undefined){
let data279 = data278.namespace;
if(typeof data279 === "string"){
if(func1(data279) > 63){
const err643 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/policies/additionalProperties/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.policies.additionalProperties.properties.namespace,data:data279};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if(!pattern0.test(data279)){
const err644 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/policies/additionalProperties/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.namespace,data:data279};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
else {
const err645 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/policies/additionalProperties/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.namespace.type,parentSchema:schema0.properties.policies.additionalProperties.properties.namespace,data:data279};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
if(data278.podSelector !== undefined){
let data280 = data278.podSelector;
if((!(data280 && typeof data280 == "object" && !Array.isArray(data280))) && (data280 !== null)){
const err646 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.podSelector.type},schema:schema0.properties.policies.additionalProperties.properties.podSelector.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector,data:data280};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
for(const key86 in data280){
if(!((key86 === "matchLabels") || (key86 === "matchExpressions"))){
const err647 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector,data:data280};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data280.matchLabels !== undefined){
let data281 = data280.matchLabels;
if((!(data281 && typeof data281 == "object" && !Array.isArray(data281))) && (data281 !== null)){
const err648 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchLabels/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.type},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels,data:data281};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
for(const key87 in data281){
const _errs654 = errors;
if(typeof key87 === "string"){
if(!pattern3.test(key87)){
const err649 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchLabels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.propertyNames,data:key87,propertyName:key87};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
var valid178 = _errs654 === errors;
if(!valid178){
const err650 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key87},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.propertyNames,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels,data:data281};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
for(const key88 in data281){
let data282 = data281[key88];
if(typeof data282 === "string"){
if(!pattern4.test(data282)){
const err651 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchLabels/" + key88.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.additionalProperties,data:data282};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
else {
const err652 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchLabels/" + key88.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.additionalProperties,data:data282};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
}
}
if(data280.matchExpressions !== undefined){
let data283 = data280.matchExpressions;
if((!(Array.isArray(data283))) && (data283 !== null)){
const err653 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.type},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions,data:data283};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if(Array.isArray(data283)){
const len46 = data283.length;
for(let i46=0; i46<len46; i46++){
let data284 = data283[i46];
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
if(data284.key === undefined){
const err654 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i46,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items,data:data284};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
if(data284.operator === undefined){
const err655 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i46,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items,data:data284};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
for(const key89 in data284){
if(!(((key89 === "key") || (key89 === "operator")) || (key89 === "values"))){
const err656 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i46,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items,data:data284};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
if(data284.key !== undefined){
let data285 = data284.key;
if(typeof data285 === "string"){
if(!pattern3.test(data285)){
const err657 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i46+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.key,data:data285};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
else {
const err658 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i46+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.key.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.key,data:data285};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
if(data284.operator !== undefined){
let data286 = data284.operator;
if(typeof data286 !== "string"){
const err659 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i46+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.operator.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data286};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
if(!((((data286 === "In") || (data286 === "NotIn")) || (data286 === "Exists")) || (data286 === "DoesNotExist"))){
const err660 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i46+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.operator.enum},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.operator.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data286};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
if(data284.values !== undefined){
let data287 = data284.values;
if((!(Array.isArray(data287))) && (data287 !== null)){
const err661 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i46+"/values",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values.type},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values,data:data287};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
if(Array.isArray(data287)){
const len47 = data287.length;
for(let i47=0; i47<len47; i47++){
let data288 = data287[i47];
if(typeof data288 === "string"){
if(!pattern4.test(data288)){
const err662 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i46+"/values/" + i47,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data288};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
else {
const err663 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i46+"/values/" + i47,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data288};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
}
}
}
else {
const err664 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i46,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items,data:data284};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
}
}
}
}
if(data278.policyTypes !== undefined){
let data289 = data278.policyTypes;
if((!(Array.isArray(data289))) && (data289 !== null)){
const err665 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/policyTypes",schemaPath:"#/properties/policies/additionalProperties/properties/policyTypes/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.policyTypes.type},schema:schema0.properties.policies.additionalProperties.properties.policyTypes.type,parentSchema:schema0.properties.policies.additionalProperties.properties.policyTypes,data:data289};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(Array.isArray(data289)){
const len48 = data289.length;
for(let i48=0; i48<len48; i48++){
let data290 = data289[i48];
if(typeof data290 !== "string"){
const err666 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/policyTypes/" + i48,schemaPath:"#/properties/policies/additionalProperties/properties/policyTypes/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.policyTypes.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.policyTypes.items,data:data290};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
if(!((data290 === "Ingress") || (data290 === "Egress"))){
const err667 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/policyTypes/" + i48,schemaPath:"#/properties/policies/additionalProperties/properties/policyTypes/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.policyTypes.items.enum},schema:schema0.properties.policies.additionalProperties.properties.policyTypes.items.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.policyTypes.items,data:data290};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
}
}
if(data278.ingress !== undefined){
let data291 = data278.ingress;
if((!(Array.isArray(data291))) && (data291 !== null)){
const err668 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress,data:data291};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
if(Array.isArray(data291)){
const len49 = data291.length;
for(let i49=0; i49<len49; i49++){
let data292 = data291[i49];
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
for(const key90 in data292){
if(!((key90 === "from") || (key90 === "ports"))){
const err669 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items,data:data292};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data292.from !== undefined){
let data293 = data292.from;
if((!(Array.isArray(data293))) && (data293 !== null)){
const err670 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from,data:data293};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
if(Array.isArray(data293)){
const len50 = data293.length;
for(let i50=0; i50<len50; i50++){
let data294 = data293[i50];
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
for(const key91 in data294){
if(!(((key91 === "podSelector") || (key91 === "namespaceSelector")) || (key91 === "ipBlock"))){
const err671 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items,data:data294};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
if(data294.podSelector !== undefined){
let data295 = data294.podSelector;
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
for(const key92 in data295){
if(!((key92 === "matchLabels") || (key92 === "matchExpressions"))){
const err672 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector,data:data295};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
if(data295.matchLabels !== undefined){
let data296 = data295.matchLabels;
if((!(data296 && typeof data296 == "object" && !Array.isArray(data296))) && (data296 !== null)){
const err673 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels,data:data296};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
for(const key93 in data296){
const _errs690 = errors;
if(typeof key93 === "string"){
if(!pattern3.test(key93)){
const err674 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.propertyNames,data:key93,propertyName:key93};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
var valid194 = _errs690 === errors;
if(!valid194){
const err675 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key93},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.propertyNames,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels,data:data296};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
for(const key94 in data296){
let data297 = data296[key94];
if(typeof data297 === "string"){
if(!pattern4.test(data297)){
const err676 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchLabels/" + key94.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.additionalProperties,data:data297};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
else {
const err677 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchLabels/" + key94.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.additionalProperties,data:data297};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
}
}
if(data295.matchExpressions !== undefined){
let data298 = data295.matchExpressions;
if((!(Array.isArray(data298))) && (data298 !== null)){
const err678 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchExpressions",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions,data:data298};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
if(Array.isArray(data298)){
const len51 = data298.length;
for(let i51=0; i51<len51; i51++){
let data299 = data298[i51];
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
if(data299.key === undefined){
const err679 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchExpressions/" + i51,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items,data:data299};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
if(data299.operator === undefined){
const err680 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchExpressions/" + i51,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items,data:data299};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
for(const key95 in data299){
if(!(((key95 === "key") || (key95 === "operator")) || (key95 === "values"))){
const err681 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchExpressions/" + i51,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items,data:data299};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data299.key !== undefined){
let data300 = data299.key;
if(typeof data300 === "string"){
if(!pattern3.test(data300)){
const err682 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchExpressions/" + i51+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.key,data:data300};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
else {
const err683 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchExpressions/" + i51+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.key.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.key,data:data300};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
if(data299.operator !== undefined){
let data301 = data299.operator;
if(typeof data301 !== "string"){
const err684 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchExpressions/" + i51+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data301};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
if(!((((data301 === "In") || (data301 === "NotIn")) || (data301 === "Exists")) || (data301 === "DoesNotExist"))){
const err685 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchExpressions/" + i51+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator.enum},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data301};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
if(data299.values !== undefined){
let data302 = data299.values;
if((!(Array.isArray(data302))) && (data302 !== null)){
const err686 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchExpressions/" + i51+"/values",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values,data:data302};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
if(Array.isArray(data302)){
const len52 = data302.length;
for(let i52=0; i52<len52; i52++){
let data303 = data302[i52];
if(typeof data303 === "string"){
if(!pattern4.test(data303)){
const err687 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchExpressions/" + i51+"/values/" + i52,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data303};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
else {
const err688 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchExpressions/" + i51+"/values/" + i52,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data303};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
}
}
}
else {
const err689 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector/matchExpressions/" + i51,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items,data:data299};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
}
}
}
else {
const err690 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector,data:data295};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data294.namespaceSelector !== undefined){
let data304 = data294.namespaceSelector;
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
for(const key96 in data304){
if(!((key96 === "matchLabels") || (key96 === "matchExpressions"))){
const err691 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector,data:data304};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
if(data304.matchLabels !== undefined){
let data305 = data304.matchLabels;
if((!(data305 && typeof data305 == "object" && !Array.isArray(data305))) && (data305 !== null)){
const err692 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels,data:data305};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
if(data305 && typeof data305 == "object" && !Array.isArray(data305)){
for(const key97 in data305){
const _errs712 = errors;
if(typeof key97 === "string"){
if(!pattern3.test(key97)){
const err693 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.propertyNames,data:key97,propertyName:key97};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
var valid202 = _errs712 === errors;
if(!valid202){
const err694 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key97},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.propertyNames,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels,data:data305};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
for(const key98 in data305){
let data306 = data305[key98];
if(typeof data306 === "string"){
if(!pattern4.test(data306)){
const err695 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchLabels/" + key98.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.additionalProperties,data:data306};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
else {
const err696 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchLabels/" + key98.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.additionalProperties,data:data306};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
}
}
if(data304.matchExpressions !== undefined){
let data307 = data304.matchExpressions;
if((!(Array.isArray(data307))) && (data307 !== null)){
const err697 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchExpressions",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions,data:data307};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
if(Array.isArray(data307)){
const len53 = data307.length;
for(let i53=0; i53<len53; i53++){
let data308 = data307[i53];
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
if(data308.key === undefined){
const err698 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchExpressions/" + i53,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items,data:data308};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
if(data308.operator === undefined){
const err699 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchExpressions/" + i53,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items,data:data308};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
for(const key99 in data308){
if(!(((key99 === "key") || (key99 === "operator")) || (key99 === "values"))){
const err700 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchExpressions/" + i53,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items,data:data308};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
if(data308.key !== undefined){
let data309 = data308.key;
if(typeof data309 === "string"){
if(!pattern3.test(data309)){
const err701 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchExpressions/" + i53+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key,data:data309};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
else {
const err702 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchExpressions/" + i53+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key,data:data309};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
if(data308.operator !== undefined){
let data310 = data308.operator;
if(typeof data310 !== "string"){
const err703 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchExpressions/" + i53+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator,data:data310};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
if(!((((data310 === "In") || (data310 === "NotIn")) || (data310 === "Exists")) || (data310 === "DoesNotExist"))){
const err704 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchExpressions/" + i53+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.enum},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator,data:data310};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data308.values !== undefined){
let data311 = data308.values;
if((!(Array.isArray(data311))) && (data311 !== null)){
const err705 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchExpressions/" + i53+"/values",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values,data:data311};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
if(Array.isArray(data311)){
const len54 = data311.length;
for(let i54=0; i54<len54; i54++){
let data312 = data311[i54];
if(typeof data312 === "string"){
if(!pattern4.test(data312)){
const err706 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchExpressions/" + i53+"/values/" + i54,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items,data:data312};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
else {
const err707 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchExpressions/" + i53+"/values/" + i54,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items,data:data312};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
}
}
}
else {
const err708 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector/matchExpressions/" + i53,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items,data:data308};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
}
}
}
else {
const err709 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/namespaceSelector",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector,data:data304};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data294.ipBlock !== undefined){
let data313 = data294.ipBlock;
if(data313 && typeof data313 == "object" && !Array.isArray(data313)){
if(data313.cidr === undefined){
const err710 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/required",keyword:"required",params:{missingProperty: "cidr"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.required,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock,data:data313};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
for(const key100 in data313){
if(!((key100 === "cidr") || (key100 === "except"))){
const err711 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock,data:data313};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
if(data313.cidr !== undefined){
let data314 = data313.cidr;
if(typeof data314 !== "string"){
const err712 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/ipBlock/cidr",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/properties/cidr/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.cidr.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.cidr,data:data314};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
if(data313.except !== undefined){
let data315 = data313.except;
if((!(Array.isArray(data315))) && (data315 !== null)){
const err713 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/ipBlock/except",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/properties/except/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except,data:data315};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
if(Array.isArray(data315)){
const len55 = data315.length;
for(let i55=0; i55<len55; i55++){
let data316 = data315[i55];
if(typeof data316 !== "string"){
const err714 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/ipBlock/except/" + i55,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/properties/except/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except.items,data:data316};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
}
}
}
else {
const err715 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock,data:data313};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
}
else {
const err716 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/from/" + i50,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items,data:data294};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
}
}
if(data292.ports !== undefined){
let data317 = data292.ports;
if((!(Array.isArray(data317))) && (data317 !== null)){
const err717 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/ports",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports,data:data317};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
if(Array.isArray(data317)){
const len56 = data317.length;
for(let i56=0; i56<len56; i56++){
let data318 = data317[i56];
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
for(const key101 in data318){
if(!(((key101 === "protocol") || (key101 === "port")) || (key101 === "endPort"))){
const err718 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/ports/" + i56,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items,data:data318};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
if(data318.protocol !== undefined){
let data319 = data318.protocol;
if(typeof data319 !== "string"){
const err719 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/ports/" + i56+"/protocol",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.protocol,data:data319};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
if(!(((data319 === "TCP") || (data319 === "UDP")) || (data319 === "SCTP"))){
const err720 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/ports/" + i56+"/protocol",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.protocol.enum},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.protocol,data:data319};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
if(data318.port !== undefined){
let data320 = data318.port;
if((!(((typeof data320 == "number") && (!(data320 % 1) && !isNaN(data320))) && (isFinite(data320)))) && (typeof data320 !== "string")){
const err721 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/ports/" + i56+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/port/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port,data:data320};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
if((typeof data320 == "number") && (isFinite(data320))){
if(data320 > 65535 || isNaN(data320)){
const err722 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/ports/" + i56+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port,data:data320};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
if(data320 < 1 || isNaN(data320)){
const err723 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/ports/" + i56+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port,data:data320};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(typeof data320 === "string"){
if(func1(data320) > 15){
const err724 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/ports/" + i56+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port,data:data320};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
if(!pattern85.test(data320)){
const err725 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/ports/" + i56+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/port/pattern",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port,data:data320};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
}
if(data318.endPort !== undefined){
let data321 = data318.endPort;
if(!(((typeof data321 == "number") && (!(data321 % 1) && !isNaN(data321))) && (isFinite(data321)))){
const err726 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/ports/" + i56+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/endPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.endPort.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.endPort,data:data321};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
if((typeof data321 == "number") && (isFinite(data321))){
if(data321 > 65535 || isNaN(data321)){
const err727 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/ports/" + i56+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/endPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.endPort,data:data321};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
if(data321 < 1 || isNaN(data321)){
const err728 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/ports/" + i56+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/endPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.endPort,data:data321};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
}
}
else {
const err729 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49+"/ports/" + i56,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items,data:data318};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
}
}
}
else {
const err730 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i49,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items,data:data292};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
}
}
if(data278.egress !== undefined){
let data322 = data278.egress;
if((!(Array.isArray(data322))) && (data322 !== null)){
const err731 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress",schemaPath:"#/properties/policies/additionalProperties/properties/egress/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.type},schema:schema0.properties.policies.additionalProperties.properties.egress.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress,data:data322};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
if(Array.isArray(data322)){
const len57 = data322.length;
for(let i57=0; i57<len57; i57++){
let data323 = data322[i57];
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
for(const key102 in data323){
if(!((key102 === "to") || (key102 === "ports"))){
const err732 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items,data:data323};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
if(data323.to !== undefined){
let data324 = data323.to;
if((!(Array.isArray(data324))) && (data324 !== null)){
const err733 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to,data:data324};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
if(Array.isArray(data324)){
const len58 = data324.length;
for(let i58=0; i58<len58; i58++){
let data325 = data324[i58];
if(data325 && typeof data325 == "object" && !Array.isArray(data325)){
for(const key103 in data325){
if(!(((key103 === "podSelector") || (key103 === "namespaceSelector")) || (key103 === "ipBlock"))){
const err734 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items,data:data325};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data325.podSelector !== undefined){
let data326 = data325.podSelector;
if(data326 && typeof data326 == "object" && !Array.isArray(data326)){
for(const key104 in data326){
if(!((key104 === "matchLabels") || (key104 === "matchExpressions"))){
const err735 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector,data:data326};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
if(data326.matchLabels !== undefined){
let data327 = data326.matchLabels;
if((!(data327 && typeof data327 == "object" && !Array.isArray(data327))) && (data327 !== null)){
const err736 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels,data:data327};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
if(data327 && typeof data327 == "object" && !Array.isArray(data327)){
for(const key105 in data327){
const _errs764 = errors;
if(typeof key105 === "string"){
if(!pattern3.test(key105)){
const err737 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.propertyNames,data:key105,propertyName:key105};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
var valid222 = _errs764 === errors;
if(!valid222){
const err738 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key105},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.propertyNames,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels,data:data327};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
for(const key106 in data327){
let data328 = data327[key106];
if(typeof data328 === "string"){
if(!pattern4.test(data328)){
const err739 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchLabels/" + key106.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.additionalProperties,data:data328};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
else {
const err740 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchLabels/" + key106.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.additionalProperties,data:data328};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
}
}
if(data326.matchExpressions !== undefined){
let data329 = data326.matchExpressions;
if((!(Array.isArray(data329))) && (data329 !== null)){
const err741 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchExpressions",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions,data:data329};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
if(Array.isArray(data329)){
const len59 = data329.length;
for(let i59=0; i59<len59; i59++){
let data330 = data329[i59];
if(data330 && typeof data330 == "object" && !Array.isArray(data330)){
if(data330.key === undefined){
const err742 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchExpressions/" + i59,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items,data:data330};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
if(data330.operator === undefined){
const err743 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchExpressions/" + i59,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items,data:data330};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
for(const key107 in data330){
if(!(((key107 === "key") || (key107 === "operator")) || (key107 === "values"))){
const err744 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchExpressions/" + i59,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items,data:data330};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
if(data330.key !== undefined){
let data331 = data330.key;
if(typeof data331 === "string"){
if(!pattern3.test(data331)){
const err745 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchExpressions/" + i59+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.key,data:data331};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
else {
const err746 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchExpressions/" + i59+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.key.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.key,data:data331};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
if(data330.operator !== undefined){
let data332 = data330.operator;
if(typeof data332 !== "string"){
const err747 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchExpressions/" + i59+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data332};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
if(!((((data332 === "In") || (data332 === "NotIn")) || (data332 === "Exists")) || (data332 === "DoesNotExist"))){
const err748 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchExpressions/" + i59+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator.enum},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data332};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
if(data330.values !== undefined){
let data333 = data330.values;
if((!(Array.isArray(data333))) && (data333 !== null)){
const err749 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchExpressions/" + i59+"/values",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values,data:data333};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
if(Array.isArray(data333)){
const len60 = data333.length;
for(let i60=0; i60<len60; i60++){
let data334 = data333[i60];
if(typeof data334 === "string"){
if(!pattern4.test(data334)){
const err750 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchExpressions/" + i59+"/values/" + i60,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data334};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
else {
const err751 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchExpressions/" + i59+"/values/" + i60,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data334};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
}
}
}
else {
const err752 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector/matchExpressions/" + i59,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items,data:data330};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
}
}
}
else {
const err753 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector,data:data326};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
if(data325.namespaceSelector !== undefined){
let data335 = data325.namespaceSelector;
if(data335 && typeof data335 == "object" && !Array.isArray(data335)){
for(const key108 in data335){
if(!((key108 === "matchLabels") || (key108 === "matchExpressions"))){
const err754 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector,data:data335};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
if(data335.matchLabels !== undefined){
let data336 = data335.matchLabels;
if((!(data336 && typeof data336 == "object" && !Array.isArray(data336))) && (data336 !== null)){
const err755 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels,data:data336};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
for(const key109 in data336){
const _errs786 = errors;
if(typeof key109 === "string"){
if(!pattern3.test(key109)){
const err756 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.propertyNames,data:key109,propertyName:key109};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
var valid230 = _errs786 === errors;
if(!valid230){
const err757 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key109},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.propertyNames,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels,data:data336};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
for(const key110 in data336){
let data337 = data336[key110];
if(typeof data337 === "string"){
if(!pattern4.test(data337)){
const err758 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchLabels/" + key110.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.additionalProperties,data:data337};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
else {
const err759 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchLabels/" + key110.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.additionalProperties,data:data337};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
}
}
if(data335.matchExpressions !== undefined){
let data338 = data335.matchExpressions;
if((!(Array.isArray(data338))) && (data338 !== null)){
const err760 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchExpressions",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions,data:data338};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
if(Array.isArray(data338)){
const len61 = data338.length;
for(let i61=0; i61<len61; i61++){
let data339 = data338[i61];
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
if(data339.key === undefined){
const err761 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchExpressions/" + i61,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items,data:data339};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
if(data339.operator === undefined){
const err762 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchExpressions/" + i61,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items,data:data339};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
for(const key111 in data339){
if(!(((key111 === "key") || (key111 === "operator")) || (key111 === "values"))){
const err763 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchExpressions/" + i61,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items,data:data339};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
if(data339.key !== undefined){
let data340 = data339.key;
if(typeof data340 === "string"){
if(!pattern3.test(data340)){
const err764 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchExpressions/" + i61+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key,data:data340};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
else {
const err765 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchExpressions/" + i61+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key,data:data340};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
if(data339.operator !== undefined){
let data341 = data339.operator;
if(typeof data341 !== "string"){
const err766 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchExpressions/" + i61+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator,data:data341};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
if(!((((data341 === "In") || (data341 === "NotIn")) || (data341 === "Exists")) || (data341 === "DoesNotExist"))){
const err767 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchExpressions/" + i61+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.enum},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator,data:data341};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
if(data339.values !== undefined){
let data342 = data339.values;
if((!(Array.isArray(data342))) && (data342 !== null)){
const err768 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchExpressions/" + i61+"/values",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values,data:data342};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
if(Array.isArray(data342)){
const len62 = data342.length;
for(let i62=0; i62<len62; i62++){
let data343 = data342[i62];
if(typeof data343 === "string"){
if(!pattern4.test(data343)){
const err769 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchExpressions/" + i61+"/values/" + i62,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items,data:data343};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
else {
const err770 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchExpressions/" + i61+"/values/" + i62,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items,data:data343};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
}
}
}
else {
const err771 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector/matchExpressions/" + i61,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items,data:data339};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
}
}
}
else {
const err772 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/namespaceSelector",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector,data:data335};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
if(data325.ipBlock !== undefined){
let data344 = data325.ipBlock;
if(data344 && typeof data344 == "object" && !Array.isArray(data344)){
if(data344.cidr === undefined){
const err773 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/required",keyword:"required",params:{missingProperty: "cidr"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.required,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock,data:data344};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
for(const key112 in data344){
if(!((key112 === "cidr") || (key112 === "except"))){
const err774 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock,data:data344};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data344.cidr !== undefined){
let data345 = data344.cidr;
if(typeof data345 !== "string"){
const err775 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/ipBlock/cidr",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/properties/cidr/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.cidr.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.cidr,data:data345};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
if(data344.except !== undefined){
let data346 = data344.except;
if((!(Array.isArray(data346))) && (data346 !== null)){
const err776 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/ipBlock/except",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/properties/except/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.except.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.except.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.except,data:data346};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
if(Array.isArray(data346)){
const len63 = data346.length;
for(let i63=0; i63<len63; i63++){
let data347 = data346[i63];
if(typeof data347 !== "string"){
const err777 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/ipBlock/except/" + i63,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/properties/except/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.except.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.except.items,data:data347};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
}
}
}
else {
const err778 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock,data:data344};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
}
else {
const err779 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/to/" + i58,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items,data:data325};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
}
}
if(data323.ports !== undefined){
let data348 = data323.ports;
if((!(Array.isArray(data348))) && (data348 !== null)){
const err780 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/ports",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports,data:data348};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
if(Array.isArray(data348)){
const len64 = data348.length;
for(let i64=0; i64<len64; i64++){
let data349 = data348[i64];
if(data349 && typeof data349 == "object" && !Array.isArray(data349)){
for(const key113 in data349){
if(!(((key113 === "protocol") || (key113 === "port")) || (key113 === "endPort"))){
const err781 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/ports/" + i64,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items,data:data349};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
if(data349.protocol !== undefined){
let data350 = data349.protocol;
if(typeof data350 !== "string"){
const err782 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/ports/" + i64+"/protocol",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.protocol,data:data350};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
if(!(((data350 === "TCP") || (data350 === "UDP")) || (data350 === "SCTP"))){
const err783 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/ports/" + i64+"/protocol",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.protocol.enum},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.protocol,data:data350};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
if(data349.port !== undefined){
let data351 = data349.port;
if((!(((typeof data351 == "number") && (!(data351 % 1) && !isNaN(data351))) && (isFinite(data351)))) && (typeof data351 !== "string")){
const err784 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/ports/" + i64+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/port/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port,data:data351};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
if((typeof data351 == "number") && (isFinite(data351))){
if(data351 > 65535 || isNaN(data351)){
const err785 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/ports/" + i64+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port,data:data351};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
if(data351 < 1 || isNaN(data351)){
const err786 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/ports/" + i64+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port,data:data351};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
if(typeof data351 === "string"){
if(func1(data351) > 15){
const err787 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/ports/" + i64+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port,data:data351};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
if(!pattern85.test(data351)){
const err788 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/ports/" + i64+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/port/pattern",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port,data:data351};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
}
if(data349.endPort !== undefined){
let data352 = data349.endPort;
if(!(((typeof data352 == "number") && (!(data352 % 1) && !isNaN(data352))) && (isFinite(data352)))){
const err789 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/ports/" + i64+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/endPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.endPort.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.endPort,data:data352};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
if((typeof data352 == "number") && (isFinite(data352))){
if(data352 > 65535 || isNaN(data352)){
const err790 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/ports/" + i64+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/endPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.endPort,data:data352};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
if(data352 < 1 || isNaN(data352)){
const err791 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/ports/" + i64+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/endPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.endPort,data:data352};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
}
}
else {
const err792 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57+"/ports/" + i64,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items,data:data349};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
}
}
}
else {
const err793 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i57,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items,data:data323};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
}
}
}
else {
const err794 = {instancePath:instancePath+"/policies/" + key84.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties,data:data278};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
}
}
if(data.links !== undefined){
let data353 = data.links;
if((!(Array.isArray(data353))) && (data353 !== null)){
const err795 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: schema0.properties.links.type},schema:schema0.properties.links.type,parentSchema:schema0.properties.links,data:data353};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
if(Array.isArray(data353)){
const len65 = data353.length;
for(let i65=0; i65<len65; i65++){
let data354 = data353[i65];
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
if(data354.endpoints === undefined){
const err796 = {instancePath:instancePath+"/links/" + i65,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: "endpoints"},schema:schema0.properties.links.items.required,parentSchema:schema0.properties.links.items,data:data354};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
for(const key114 in data354){
if(!(((key114 === "endpoints") || (key114 === "addresses")) || (key114 === "mtu"))){
const err797 = {instancePath:instancePath+"/links/" + i65,schemaPath:"#/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114},schema:false,parentSchema:schema0.properties.links.items,data:data354};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
if(data354.endpoints !== undefined){
let data355 = data354.endpoints;
if(Array.isArray(data355)){
if(data355.length > 2){
const err798 = {instancePath:instancePath+"/links/" + i65+"/endpoints",schemaPath:"#/properties/links/items/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.endpoints,data:data355};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
if(data355.length < 2){
const err799 = {instancePath:instancePath+"/links/" + i65+"/endpoints",schemaPath:"#/properties/links/items/properties/endpoints/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.endpoints,data:data355};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
const len66 = data355.length;
for(let i66=0; i66<len66; i66++){
let data356 = data355[i66];
if(typeof data356 !== "string"){
const err800 = {instancePath:instancePath+"/links/" + i65+"/endpoints/" + i66,schemaPath:"#/properties/links/items/properties/endpoints/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.endpoints.items.type,parentSchema:schema0.properties.links.items.properties.endpoints.items,data:data356};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
}
else {
const err801 = {instancePath:instancePath+"/links/" + i65+"/endpoints",schemaPath:"#/properties/links/items/properties/endpoints/type",keyword:"type",params:{type: "array"},schema:schema0.properties.links.items.properties.endpoints.type,parentSchema:schema0.properties.links.items.properties.endpoints,data:data355};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
if(data354.addresses !== undefined){
let data357 = data354.addresses;
if(Array.isArray(data357)){
if(data357.length > 2){
const err802 = {instancePath:instancePath+"/links/" + i65+"/addresses",schemaPath:"#/properties/links/items/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.addresses,data:data357};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
if(data357.length < 2){
const err803 = {instancePath:instancePath+"/links/" + i65+"/addresses",schemaPath:"#/properties/links/items/properties/addresses/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.addresses,data:data357};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
const len67 = data357.length;
for(let i67=0; i67<len67; i67++){
let data358 = data357[i67];
if(typeof data358 !== "string"){
const err804 = {instancePath:instancePath+"/links/" + i65+"/addresses/" + i67,schemaPath:"#/properties/links/items/properties/addresses/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.addresses.items.type,parentSchema:schema0.properties.links.items.properties.addresses.items,data:data358};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
}
else {
const err805 = {instancePath:instancePath+"/links/" + i65+"/addresses",schemaPath:"#/properties/links/items/properties/addresses/type",keyword:"type",params:{type: "array"},schema:schema0.properties.links.items.properties.addresses.type,parentSchema:schema0.properties.links.items.properties.addresses,data:data357};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
if(data354.mtu !== undefined){
let data359 = data354.mtu;
if(!(((typeof data359 == "number") && (!(data359 % 1) && !isNaN(data359))) && (isFinite(data359)))){
const err806 = {instancePath:instancePath+"/links/" + i65+"/mtu",schemaPath:"#/properties/links/items/properties/mtu/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.links.items.properties.mtu.type,parentSchema:schema0.properties.links.items.properties.mtu,data:data359};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
if((typeof data359 == "number") && (isFinite(data359))){
if(data359 > 65535 || isNaN(data359)){
const err807 = {instancePath:instancePath+"/links/" + i65+"/mtu",schemaPath:"#/properties/links/items/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.links.items.properties.mtu,data:data359};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
if(data359 < 576 || isNaN(data359)){
const err808 = {instancePath:instancePath+"/links/" + i65+"/mtu",schemaPath:"#/properties/links/items/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},schema:576,parentSchema:schema0.properties.links.items.properties.mtu,data:data359};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
}
}
else {
const err809 = {instancePath:instancePath+"/links/" + i65,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.links.items.type,parentSchema:schema0.properties.links.items,data:data354};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
}
}
if(data.expect !== undefined){
let data360 = data.expect;
if((!(Array.isArray(data360))) && (data360 !== null)){
const err810 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: schema0.properties.expect.type},schema:schema0.properties.expect.type,parentSchema:schema0.properties.expect,data:data360};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
if(Array.isArray(data360)){
const len68 = data360.length;
for(let i68=0; i68<len68; i68++){
let data361 = data360[i68];
if(data361 && typeof data361 == "object" && !Array.isArray(data361)){
if(data361.from === undefined){
const err811 = {instancePath:instancePath+"/expect/" + i68,schemaPath:"#/properties/expect/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema0.properties.expect.items.required,parentSchema:schema0.properties.expect.items,data:data361};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
if(data361.to === undefined){
const err812 = {instancePath:instancePath+"/expect/" + i68,schemaPath:"#/properties/expect/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema0.properties.expect.items.required,parentSchema:schema0.properties.expect.items,data:data361};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
for(const key115 in data361){
if(!(((((key115 === "from") || (key115 === "to")) || (key115 === "port")) || (key115 === "protocol")) || (key115 === "reach"))){
const err813 = {instancePath:instancePath+"/expect/" + i68,schemaPath:"#/properties/expect/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115},schema:false,parentSchema:schema0.properties.expect.items,data:data361};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
if(data361.from !== undefined){
let data362 = data361.from;
if(typeof data362 !== "string"){
const err814 = {instancePath:instancePath+"/expect/" + i68+"/from",schemaPath:"#/properties/expect/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema0.properties.expect.items.properties.from.type,parentSchema:schema0.properties.expect.items.properties.from,data:data362};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
if(data361.to !== undefined){
let data363 = data361.to;
if(typeof data363 !== "string"){
const err815 = {instancePath:instancePath+"/expect/" + i68+"/to",schemaPath:"#/properties/expect/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema0.properties.expect.items.properties.to.type,parentSchema:schema0.properties.expect.items.properties.to,data:data363};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
if(data361.port !== undefined){
let data364 = data361.port;
if(!(((typeof data364 == "number") && (!(data364 % 1) && !isNaN(data364))) && (isFinite(data364)))){
const err816 = {instancePath:instancePath+"/expect/" + i68+"/port",schemaPath:"#/properties/expect/items/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.expect.items.properties.port.type,parentSchema:schema0.properties.expect.items.properties.port,data:data364};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
if((typeof data364 == "number") && (isFinite(data364))){
if(data364 > 65535 || isNaN(data364)){
const err817 = {instancePath:instancePath+"/expect/" + i68+"/port",schemaPath:"#/properties/expect/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.expect.items.properties.port,data:data364};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
if(data364 < 1 || isNaN(data364)){
const err818 = {instancePath:instancePath+"/expect/" + i68+"/port",schemaPath:"#/properties/expect/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.expect.items.properties.port,data:data364};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
}
if(data361.protocol !== undefined){
let data365 = data361.protocol;
if(typeof data365 !== "string"){
const err819 = {instancePath:instancePath+"/expect/" + i68+"/protocol",schemaPath:"#/properties/expect/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.expect.items.properties.protocol.type,parentSchema:schema0.properties.expect.items.properties.protocol,data:data365};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
if(!((data365 === "tcp") || (data365 === "udp"))){
const err820 = {instancePath:instancePath+"/expect/" + i68+"/protocol",schemaPath:"#/properties/expect/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.expect.items.properties.protocol.enum},schema:schema0.properties.expect.items.properties.protocol.enum,parentSchema:schema0.properties.expect.items.properties.protocol,data:data365};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
if(data361.reach !== undefined){
let data366 = data361.reach;
if(typeof data366 !== "boolean"){
const err821 = {instancePath:instancePath+"/expect/" + i68+"/reach",schemaPath:"#/properties/expect/items/properties/reach/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.expect.items.properties.reach.type,parentSchema:schema0.properties.expect.items.properties.reach,data:data366};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
}
else {
const err822 = {instancePath:instancePath+"/expect/" + i68,schemaPath:"#/properties/expect/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.expect.items.type,parentSchema:schema0.properties.expect.items,data:data361};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
}
}
}
else {
const err823 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

