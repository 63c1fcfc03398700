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
if(data1.dns !== undefined){
let data22 = data1.dns;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
const err57 = {instancePath:instancePath+"/network/dns",schemaPath:"#/properties/network/properties/dns/type",keyword:"type",params:{type: schema0.properties.network.properties.dns.type},schema:schema0.properties.network.properties.dns.type,parentSchema:schema0.properties.network.properties.dns,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key5 in data22){
if(!(key5 === "upstream")){
const err58 = {instancePath:instancePath+"/network/dns",schemaPath:"#/properties/network/properties/dns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema0.properties.network.properties.dns,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data22.upstream !== undefined){
let data23 = data22.upstream;
if((typeof data23 !== "string") && (!(Array.isArray(data23)))){
const err59 = {instancePath:instancePath+"/network/dns/upstream",schemaPath:"#/properties/network/properties/dns/properties/upstream/type",keyword:"type",params:{type: schema0.properties.network.properties.dns.properties.upstream.type},schema:schema0.properties.network.properties.dns.properties.upstream.type,parentSchema:schema0.properties.network.properties.dns.properties.upstream,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(Array.isArray(data23)){
if(data23.length > 3){
const err60 = {instancePath:instancePath+"/network/dns/upstream",schemaPath:"#/properties/network/properties/dns/properties/upstream/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema0.properties.network.properties.dns.properties.upstream,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data23.length < 1){
const err61 = {instancePath:instancePath+"/network/dns/upstream",schemaPath:"#/properties/network/properties/dns/properties/upstream/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.dns.properties.upstream,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(typeof data24 !== "string"){
const err62 = {instancePath:instancePath+"/network/dns/upstream/" + i5,schemaPath:"#/properties/network/properties/dns/properties/upstream/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.dns.properties.upstream.items.type,parentSchema:schema0.properties.network.properties.dns.properties.upstream.items,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
}
}
if(data1.conflist !== undefined){
let data25 = data1.conflist;
if(typeof data25 !== "string"){
const err63 = {instancePath:instancePath+"/network/conflist",schemaPath:"#/properties/network/properties/conflist/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.conflist.type,parentSchema:schema0.properties.network.properties.conflist,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
}
if(data.nodes !== undefined){
let data26 = data.nodes;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
const err64 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: schema0.properties.nodes.type},schema:schema0.properties.nodes.type,parentSchema:schema0.properties.nodes,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key6 in data26){
const _errs61 = errors;
if(typeof key6 === "string"){
if(func1(key6) > 63){
const err65 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.nodes.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!pattern0.test(key6)){
const err66 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.nodes.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.propertyNames.type,parentSchema:schema0.properties.nodes.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var valid18 = _errs61 === errors;
if(!valid18){
const err68 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames",keyword:"propertyNames",params:{propertyName: key6},schema:schema0.properties.nodes.propertyNames,parentSchema:schema0.properties.nodes,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
for(const key7 in data26){
let data27 = data26[key7];
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
const err69 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.type},schema:schema0.properties.nodes.additionalProperties.type,parentSchema:schema0.properties.nodes.additionalProperties,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key8 in data27){
if(!(func0.call(schema0.properties.nodes.additionalProperties.properties, key8))){
const err70 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema0.properties.nodes.additionalProperties,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data27.address !== undefined){
let data28 = data27.address;
if((typeof data28 !== "string") && (!(Array.isArray(data28)))){
const err71 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/nodes/additionalProperties/properties/address/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.address.type},schema:schema0.properties.nodes.additionalProperties.properties.address.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.address,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(Array.isArray(data28)){
if(data28.length > 2){
const err72 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/nodes/additionalProperties/properties/address/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.nodes.additionalProperties.properties.address,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data28.length < 1){
const err73 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/nodes/additionalProperties/properties/address/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.nodes.additionalProperties.properties.address,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
let data29 = data28[i6];
if(typeof data29 !== "string"){
const err74 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/address/" + i6,schemaPath:"#/properties/nodes/additionalProperties/properties/address/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.address.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.address.items,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
}
if(data27.podCIDR !== undefined){
let data30 = data27.podCIDR;
if((typeof data30 !== "string") && (!(Array.isArray(data30)))){
const err75 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR",schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.podCIDR.type},schema:schema0.properties.nodes.additionalProperties.properties.podCIDR.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(Array.isArray(data30)){
if(data30.length > 2){
const err76 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR",schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data30.length < 1){
const err77 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR",schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR,data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len7 = data30.length;
for(let i7=0; i7<len7; i7++){
let data31 = data30[i7];
if(typeof data31 !== "string"){
const err78 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR/" + i7,schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.podCIDR.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR.items,data:data31};
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
if(data27.segment !== undefined){
let data32 = data27.segment;
if(typeof data32 !== "string"){
const err79 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/segment",schemaPath:"#/properties/nodes/additionalProperties/properties/segment/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.segment.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.segment,data:data32};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data27.labels !== undefined){
let data33 = data27.labels;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
const err80 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/nodes/additionalProperties/properties/labels/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.labels.type},schema:schema0.properties.nodes.additionalProperties.properties.labels.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.labels,data:data33};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key9 in data33){
const _errs79 = errors;
if(typeof key9 === "string"){
if(!pattern3.test(key9)){
const err81 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/nodes/additionalProperties/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.nodes.additionalProperties.properties.labels.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
var valid25 = _errs79 === errors;
if(!valid25){
const err82 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/nodes/additionalProperties/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key9},schema:schema0.properties.nodes.additionalProperties.properties.labels.propertyNames,parentSchema:schema0.properties.nodes.additionalProperties.properties.labels,data:data33};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
for(const key10 in data33){
let data34 = data33[key10];
if(typeof data34 === "string"){
if(!pattern4.test(data34)){
const err83 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.nodes.additionalProperties.properties.labels.additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.labels.additionalProperties.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.labels.additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
if(data27.image !== undefined){
let data35 = data27.image;
if(typeof data35 === "string"){
if(func1(data35) > 255){
const err85 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/nodes/additionalProperties/properties/image/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema0.properties.nodes.additionalProperties.properties.image,data:data35};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern5.test(data35)){
const err86 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/nodes/additionalProperties/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$"},schema:"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$",parentSchema:schema0.properties.nodes.additionalProperties.properties.image,data:data35};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/nodes/additionalProperties/properties/image/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.image.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.image,data:data35};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data27.command !== undefined){
let data36 = data27.command;
if(Array.isArray(data36)){
if(data36.length < 1){
const err88 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/nodes/additionalProperties/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.nodes.additionalProperties.properties.command,data:data36};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len8 = data36.length;
for(let i8=0; i8<len8; i8++){
let data37 = data36[i8];
if(typeof data37 !== "string"){
const err89 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i8,schemaPath:"#/properties/nodes/additionalProperties/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.command.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.command.items,data:data37};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/nodes/additionalProperties/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.nodes.additionalProperties.properties.command.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.command,data:data36};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data27.env !== undefined){
let data38 = data27.env;
if(typeof data38 != "object"){
const err91 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/nodes/additionalProperties/properties/env/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.env.type},schema:schema0.properties.nodes.additionalProperties.properties.env.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env,data:data38};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(Array.isArray(data38)){
const len9 = data38.length;
for(let i9=0; i9<len9; i9++){
let data39 = data38[i9];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.name === undefined){
const err92 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i9,schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.required,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items,data:data39};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key11 in data39){
if(!((key11 === "name") || (key11 === "value"))){
const err93 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i9,schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items,data:data39};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data39.name !== undefined){
let data40 = data39.name;
if(typeof data40 === "string"){
if(!pattern6.test(data40)){
const err94 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i9+"/name",schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.name,data:data40};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i9+"/name",schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.name.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.name,data:data40};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data39.value !== undefined){
let data41 = data39.value;
if(typeof data41 !== "string"){
const err96 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i9+"/value",schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.value.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.value,data:data41};
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
else {
const err97 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i9,schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items,data:data39};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key12 in data38){
const _errs98 = errors;
if(typeof key12 === "string"){
if(!pattern6.test(key12)){
const err98 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/nodes/additionalProperties/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.nodes.additionalProperties.properties.env.propertyNames,data:key12,propertyName:key12};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
var valid32 = _errs98 === errors;
if(!valid32){
const err99 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/nodes/additionalProperties/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key12},schema:schema0.properties.nodes.additionalProperties.properties.env.propertyNames,parentSchema:schema0.properties.nodes.additionalProperties.properties.env,data:data38};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
for(const key13 in data38){
let data42 = data38[key13];
if(typeof data42 !== "string"){
const err100 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.env.additionalProperties.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.additionalProperties,data:data42};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
}
if(data27.binds !== undefined){
let data43 = data27.binds;
if((!(Array.isArray(data43))) && (data43 !== null)){
const err101 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/binds",schemaPath:"#/properties/nodes/additionalProperties/properties/binds/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.binds.type},schema:schema0.properties.nodes.additionalProperties.properties.binds.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.binds,data:data43};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(Array.isArray(data43)){
const len10 = data43.length;
for(let i10=0; i10<len10; i10++){
let data44 = data43[i10];
if(typeof data44 !== "string"){
const err102 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/binds/" + i10,schemaPath:"#/properties/nodes/additionalProperties/properties/binds/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.binds.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.binds.items,data:data44};
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
}
if(data27.routes !== undefined){
let data45 = data27.routes;
if((!(Array.isArray(data45))) && (data45 !== null)){
const err103 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes",schemaPath:"#/properties/nodes/additionalProperties/properties/routes/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.routes.type},schema:schema0.properties.nodes.additionalProperties.properties.routes.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes,data:data45};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(Array.isArray(data45)){
const len11 = data45.length;
for(let i11=0; i11<len11; i11++){
let data46 = data45[i11];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.to === undefined){
const err104 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i11,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.required,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data46};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data46.via === undefined){
const err105 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i11,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty: "via"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.required,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data46};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key14 in data46){
if(!((key14 === "to") || (key14 === "via"))){
const err106 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i11,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data46};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data46.to !== undefined){
let data47 = data46.to;
if(typeof data47 !== "string"){
const err107 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i11+"/to",schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.to.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.to,data:data47};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data46.via !== undefined){
let data48 = data46.via;
if(typeof data48 !== "string"){
const err108 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i11+"/via",schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/properties/via/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.via.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.via,data:data48};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i11,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data46};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
if(data27.exec !== undefined){
let data49 = data27.exec;
if((!(Array.isArray(data49))) && (data49 !== null)){
const err110 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec",schemaPath:"#/properties/nodes/additionalProperties/properties/exec/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.exec.type},schema:schema0.properties.nodes.additionalProperties.properties.exec.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.exec,data:data49};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(Array.isArray(data49)){
const len12 = data49.length;
for(let i12=0; i12<len12; i12++){
let data50 = data49[i12];
if(typeof data50 !== "string"){
const err111 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i12,schemaPath:"#/properties/nodes/additionalProperties/properties/exec/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.exec.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.exec.items,data:data50};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
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
let data51 = data.pods;
if((!(data51 && typeof data51 == "object" && !Array.isArray(data51))) && (data51 !== null)){
const err112 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/type",keyword:"type",params:{type: schema0.properties.pods.type},schema:schema0.properties.pods.type,parentSchema:schema0.properties.pods,data:data51};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key15 in data51){
const _errs121 = errors;
if(typeof key15 === "string"){
if(!pattern8.test(key15)){
const err113 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema0.properties.pods.propertyNames,data:key15,propertyName:key15};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
var valid41 = _errs121 === errors;
if(!valid41){
const err114 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/propertyNames",keyword:"propertyNames",params:{propertyName: key15},schema:schema0.properties.pods.propertyNames,parentSchema:schema0.properties.pods,data:data51};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
for(const key16 in data51){
let data52 = data51[key16];
if((!(data52 && typeof data52 == "object" && !Array.isArray(data52))) && (data52 !== null)){
const err115 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.type},schema:schema0.properties.pods.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties,data:data52};
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
if(!(func0.call(schema0.properties.pods.additionalProperties.properties, key17))){
const err116 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema0.properties.pods.additionalProperties,data:data52};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data52.namespace !== undefined){
let data53 = data52.namespace;
if(typeof data53 === "string"){
if(func1(data53) > 63){
const err117 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/pods/additionalProperties/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.namespace,data:data53};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!pattern0.test(data53)){
const err118 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/pods/additionalProperties/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.namespace,data:data53};
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
const err119 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/pods/additionalProperties/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.namespace.type,parentSchema:schema0.properties.pods.additionalProperties.properties.namespace,data:data53};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data52.node !== undefined){
let data54 = data52.node;
if(typeof data54 !== "string"){
const err120 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/node",schemaPath:"#/properties/pods/additionalProperties/properties/node/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.node.type,parentSchema:schema0.properties.pods.additionalProperties.properties.node,data:data54};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data52.nodeSelector !== undefined){
let data55 = data52.nodeSelector;
if((!(data55 && typeof data55 == "object" && !Array.isArray(data55))) && (data55 !== null)){
const err121 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodeSelector",schemaPath:"#/properties/pods/additionalProperties/properties/nodeSelector/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.nodeSelector.type},schema:schema0.properties.pods.additionalProperties.properties.nodeSelector.type,parentSchema:schema0.properties.pods.additionalProperties.properties.nodeSelector,data:data55};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key18 in data55){
const _errs132 = errors;
if(typeof key18 === "string"){
if(!pattern3.test(key18)){
const err122 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodeSelector",schemaPath:"#/properties/pods/additionalProperties/properties/nodeSelector/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.nodeSelector.propertyNames,data:key18,propertyName:key18};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
var valid44 = _errs132 === errors;
if(!valid44){
const err123 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodeSelector",schemaPath:"#/properties/pods/additionalProperties/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key18},schema:schema0.properties.pods.additionalProperties.properties.nodeSelector.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.nodeSelector,data:data55};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
for(const key19 in data55){
let data56 = data55[key19];
if(typeof data56 === "string"){
if(!pattern4.test(data56)){
const err124 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodeSelector/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/nodeSelector/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.pods.additionalProperties.properties.nodeSelector.additionalProperties,data:data56};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodeSelector/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.nodeSelector.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.nodeSelector.additionalProperties,data:data56};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
}
if(data52.address !== undefined){
let data57 = data52.address;
if((typeof data57 !== "string") && (!(Array.isArray(data57)))){
const err126 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/pods/additionalProperties/properties/address/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.address.type},schema:schema0.properties.pods.additionalProperties.properties.address.type,parentSchema:schema0.properties.pods.additionalProperties.properties.address,data:data57};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(Array.isArray(data57)){
if(data57.length > 2){
const err127 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/pods/additionalProperties/properties/address/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.pods.additionalProperties.properties.address,data:data57};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data57.length < 1){
const err128 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/pods/additionalProperties/properties/address/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.address,data:data57};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const len13 = data57.length;
for(let i13=0; i13<len13; i13++){
let data58 = data57[i13];
if(typeof data58 !== "string"){
const err129 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/address/" + i13,schemaPath:"#/properties/pods/additionalProperties/properties/address/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.address.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.address.items,data:data58};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
}
if(data52.replicas !== undefined){
let data59 = data52.replicas;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err130 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/pods/additionalProperties/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.replicas.type,parentSchema:schema0.properties.pods.additionalProperties.properties.replicas,data:data59};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1000 || isNaN(data59)){
const err131 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/pods/additionalProperties/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.replicas,data:data59};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data59 < 1 || isNaN(data59)){
const err132 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/pods/additionalProperties/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.replicas,data:data59};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(data52.labels !== undefined){
let data60 = data52.labels;
if((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (data60 !== null)){
const err133 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/pods/additionalProperties/properties/labels/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.labels.type},schema:schema0.properties.pods.additionalProperties.properties.labels.type,parentSchema:schema0.properties.pods.additionalProperties.properties.labels,data:data60};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key20 in data60){
const _errs144 = errors;
if(typeof key20 === "string"){
if(!pattern3.test(key20)){
const err134 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/pods/additionalProperties/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.labels.propertyNames,data:key20,propertyName:key20};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
var valid48 = _errs144 === errors;
if(!valid48){
const err135 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/pods/additionalProperties/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key20},schema:schema0.properties.pods.additionalProperties.properties.labels.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.labels,data:data60};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
for(const key21 in data60){
let data61 = data60[key21];
if(typeof data61 === "string"){
if(!pattern4.test(data61)){
const err136 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.pods.additionalProperties.properties.labels.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.labels.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.labels.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
}
if(data52.annotations !== undefined){
let data62 = data52.annotations;
if((!(data62 && typeof data62 == "object" && !Array.isArray(data62))) && (data62 !== null)){
const err138 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations",schemaPath:"#/properties/pods/additionalProperties/properties/annotations/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.annotations.type},schema:schema0.properties.pods.additionalProperties.properties.annotations.type,parentSchema:schema0.properties.pods.additionalProperties.properties.annotations,data:data62};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key22 in data62){
const _errs150 = errors;
if(typeof key22 === "string"){
if(!pattern3.test(key22)){
const err139 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations",schemaPath:"#/properties/pods/additionalProperties/properties/annotations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.annotations.propertyNames,data:key22,propertyName:key22};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
var valid50 = _errs150 === errors;
if(!valid50){
const err140 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations",schemaPath:"#/properties/pods/additionalProperties/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key22},schema:schema0.properties.pods.additionalProperties.properties.annotations.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.annotations,data:data62};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
for(const key23 in data62){
let data63 = data62[key23];
if(typeof data63 !== "string"){
const err141 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.annotations.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.annotations.additionalProperties,data:data63};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
}
if(data52.containers !== undefined){
let data64 = data52.containers;
if((!(Array.isArray(data64))) && (data64 !== null)){
const err142 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers",schemaPath:"#/properties/pods/additionalProperties/properties/containers/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.type},schema:schema0.properties.pods.additionalProperties.properties.containers.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers,data:data64};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(Array.isArray(data64)){
const len14 = data64.length;
for(let i14=0; i14<len14; i14++){
let data65 = data64[i14];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.name === undefined){
const err143 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items,data:data65};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key24 in data65){
if(!(func0.call(schema0.properties.pods.additionalProperties.properties.containers.items.properties, key24))){
const err144 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items,data:data65};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data65.name !== undefined){
let data66 = data65.name;
if(typeof data66 === "string"){
if(func1(data66) > 63){
const err145 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name,data:data66};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!pattern0.test(data66)){
const err146 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name,data:data66};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name,data:data66};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data65.image !== undefined){
let data67 = data65.image;
if(typeof data67 === "string"){
if(func1(data67) > 255){
const err148 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/image/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image,data:data67};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(!pattern5.test(data67)){
const err149 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$"},schema:"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image,data:data67};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image,data:data67};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data65.command !== undefined){
let data68 = data65.command;
if(Array.isArray(data68)){
if(data68.length < 1){
const err151 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command,data:data68};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
const len15 = data68.length;
for(let i15=0; i15<len15; i15++){
let data69 = data68[i15];
if(typeof data69 !== "string"){
const err152 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/command/" + i15,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command.items,data:data69};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command,data:data68};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data65.args !== undefined){
let data70 = data65.args;
if(Array.isArray(data70)){
if(data70.length < 1){
const err154 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/args/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args,data:data70};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len16 = data70.length;
for(let i16=0; i16<len16; i16++){
let data71 = data70[i16];
if(typeof data71 !== "string"){
const err155 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/args/" + i16,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/args/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args.items,data:data71};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/args/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args,data:data70};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data65.workingDir !== undefined){
let data72 = data65.workingDir;
if(typeof data72 === "string"){
if(!pattern17.test(data72)){
const err157 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/workingDir/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.workingDir,data:data72};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/workingDir/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.workingDir.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.workingDir,data:data72};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data65.env !== undefined){
let data73 = data65.env;
if(typeof data73 != "object"){
const err159 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env,data:data73};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(Array.isArray(data73)){
const len17 = data73.length;
for(let i17=0; i17<len17; i17++){
let data74 = data73[i17];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.name === undefined){
const err160 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items,data:data74};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key25 in data74){
if(!(((key25 === "name") || (key25 === "value")) || (key25 === "valueFrom"))){
const err161 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items,data:data74};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data74.name !== undefined){
let data75 = data74.name;
if(typeof data75 === "string"){
if(!pattern6.test(data75)){
const err162 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.name,data:data75};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.name,data:data75};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data74.value !== undefined){
let data76 = data74.value;
if(typeof data76 !== "string"){
const err164 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.value,data:data76};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data74.valueFrom !== undefined){
let data77 = data74.valueFrom;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key26 in data77){
if(!((key26 === "fieldRef") || (key26 === "configMapKeyRef"))){
const err165 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom,data:data77};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data77.fieldRef !== undefined){
let data78 = data77.fieldRef;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.fieldPath === undefined){
const err166 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/required",keyword:"required",params:{missingProperty: "fieldPath"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data78};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
for(const key27 in data78){
if(!((key27 === "apiVersion") || (key27 === "fieldPath"))){
const err167 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data78};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data78.apiVersion !== undefined){
let data79 = data78.apiVersion;
if(typeof data79 !== "string"){
const err168 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/fieldRef/apiVersion",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion,data:data79};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(!(data79 === "v1")){
const err169 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/fieldRef/apiVersion",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion,data:data79};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data78.fieldPath !== undefined){
let data80 = data78.fieldPath;
if(typeof data80 === "string"){
if(!pattern19.test(data80)){
const err170 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/fieldRef/fieldPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/fieldPath/pattern",keyword:"pattern",params:{pattern: "^(metadata\\.(name|namespace)|metadata\\.(labels|annotations)\\['[^']+'\\]|spec\\.nodeName|status\\.(podIPs?|hostIPs?))$"},schema:"^(metadata\\.(name|namespace)|metadata\\.(labels|annotations)\\['[^']+'\\]|spec\\.nodeName|status\\.(podIPs?|hostIPs?))$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath,data:data80};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/fieldRef/fieldPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/fieldPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath,data:data80};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data78};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data77.configMapKeyRef !== undefined){
let data81 = data77.configMapKeyRef;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.name === undefined){
const err173 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data81};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data81.key === undefined){
const err174 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data81};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
for(const key28 in data81){
if(!(((key28 === "name") || (key28 === "key")) || (key28 === "optional"))){
const err175 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data81};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data81.name !== undefined){
let data82 = data81.name;
if(typeof data82 === "string"){
if(func1(data82) > 253){
const err176 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data82};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!pattern20.test(data82)){
const err177 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data82};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data82};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data81.key !== undefined){
let data83 = data81.key;
if(typeof data83 === "string"){
if(func1(data83) > 253){
const err179 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data83};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!pattern21.test(data83)){
const err180 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},schema:"^[-._a-zA-Z0-9]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data83};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data83};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data81.optional !== undefined){
let data84 = data81.optional;
if(typeof data84 !== "boolean"){
const err182 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef/optional",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.optional.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.optional,data:data84};
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
else {
const err183 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data81};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom,data:data77};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items,data:data74};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key29 in data73){
const _errs201 = errors;
if(typeof key29 === "string"){
if(!pattern6.test(key29)){
const err186 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.propertyNames,data:key29,propertyName:key29};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
var valid65 = _errs201 === errors;
if(!valid65){
const err187 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key29},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env,data:data73};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
for(const key30 in data73){
let data85 = data73[key30];
if(typeof data85 !== "string"){
const err188 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.additionalProperties,data:data85};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
}
if(data65.envFrom !== undefined){
let data86 = data65.envFrom;
if((!(Array.isArray(data86))) && (data86 !== null)){
const err189 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom,data:data86};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(Array.isArray(data86)){
const len18 = data86.length;
for(let i18=0; i18<len18; i18++){
let data87 = data86[i18];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.configMapRef === undefined){
const err190 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/required",keyword:"required",params:{missingProperty: "configMapRef"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items,data:data87};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
for(const key31 in data87){
if(!((key31 === "prefix") || (key31 === "configMapRef"))){
const err191 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items,data:data87};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data87.prefix !== undefined){
let data88 = data87.prefix;
if(typeof data88 === "string"){
if(!pattern6.test(data88)){
const err192 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/prefix",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.prefix,data:data88};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/prefix",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/prefix/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.prefix.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.prefix,data:data88};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data87.configMapRef !== undefined){
let data89 = data87.configMapRef;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.name === undefined){
const err194 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef,data:data89};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key32 in data89){
if(!((key32 === "name") || (key32 === "optional"))){
const err195 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef,data:data89};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data89.name !== undefined){
let data90 = data89.name;
if(typeof data90 === "string"){
if(func1(data90) > 253){
const err196 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data90};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(!pattern20.test(data90)){
const err197 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data90};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data90};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data89.optional !== undefined){
let data91 = data89.optional;
if(typeof data91 !== "boolean"){
const err199 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/configMapRef/optional",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.optional.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.optional,data:data91};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef,data:data89};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items,data:data87};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
}
if(data65.ports !== undefined){
let data92 = data65.ports;
if((!(Array.isArray(data92))) && (data92 !== null)){
const err202 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports,data:data92};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(Array.isArray(data92)){
const len19 = data92.length;
for(let i19=0; i19<len19; i19++){
let data93 = data92[i19];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.containerPort === undefined){
const err203 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/required",keyword:"required",params:{missingProperty: "containerPort"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items,data:data93};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
for(const key33 in data93){
if(!((((key33 === "name") || (key33 === "containerPort")) || (key33 === "hostPort")) || (key33 === "protocol"))){
const err204 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items,data:data93};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data93.name !== undefined){
let data94 = data93.name;
if(typeof data94 === "string"){
if(func1(data94) > 15){
const err205 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name,data:data94};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(!pattern0.test(data94)){
const err206 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name,data:data94};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name,data:data94};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data93.containerPort !== undefined){
let data95 = data93.containerPort;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err208 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/containerPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort,data:data95};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 65535 || isNaN(data95)){
const err209 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/containerPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort,data:data95};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data95 < 1 || isNaN(data95)){
const err210 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/containerPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort,data:data95};
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
if(data93.hostPort !== undefined){
let data96 = data93.hostPort;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err211 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/hostPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort,data:data96};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 65535 || isNaN(data96)){
const err212 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/hostPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort,data:data96};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data96 < 1 || isNaN(data96)){
const err213 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/hostPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort,data:data96};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
if(data93.protocol !== undefined){
let data97 = data93.protocol;
if(typeof data97 !== "string"){
const err214 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol,data:data97};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(!(((data97 === "TCP") || (data97 === "UDP")) || (data97 === "SCTP"))){
const err215 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol,data:data97};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items,data:data93};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
}
if(data65.volumeMounts !== undefined){
let data98 = data65.volumeMounts;
if((!(Array.isArray(data98))) && (data98 !== null)){
const err217 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts,data:data98};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(Array.isArray(data98)){
const len20 = data98.length;
for(let i20=0; i20<len20; i20++){
let data99 = data98[i20];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.name === undefined){
const err218 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data99};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data99.mountPath === undefined){
const err219 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "mountPath"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data99};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key34 in data99){
if(!((((key34 === "name") || (key34 === "mountPath")) || (key34 === "readOnly")) || (key34 === "subPath"))){
const err220 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data99};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data99.name !== undefined){
let data100 = data99.name;
if(typeof data100 !== "string"){
const err221 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.name,data:data100};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data99.mountPath !== undefined){
let data101 = data99.mountPath;
if(typeof data101 === "string"){
if(!pattern17.test(data101)){
const err222 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.mountPath,data:data101};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/mountPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.mountPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.mountPath,data:data101};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data99.readOnly !== undefined){
let data102 = data99.readOnly;
if(typeof data102 !== "boolean"){
const err224 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20+"/readOnly",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.readOnly.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.readOnly,data:data102};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data99.subPath !== undefined){
let data103 = data99.subPath;
if(typeof data103 === "string"){
if(!pattern27.test(data103)){
const err225 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20+"/subPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$"},schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.subPath,data:data103};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20+"/subPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/subPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.subPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.subPath,data:data103};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data99};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
}
if(data65.securityContext !== undefined){
let data104 = data65.securityContext;
if((!(data104 && typeof data104 == "object" && !Array.isArray(data104))) && (data104 !== null)){
const err228 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext,data:data104};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key35 in data104){
if(!(key35 === "capabilities")){
const err229 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext,data:data104};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data104.capabilities !== undefined){
let data105 = data104.capabilities;
if((!(data105 && typeof data105 == "object" && !Array.isArray(data105))) && (data105 !== null)){
const err230 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities,data:data105};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key36 in data105){
if(!((key36 === "add") || (key36 === "drop"))){
const err231 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities,data:data105};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data105.add !== undefined){
let data106 = data105.add;
if((!(Array.isArray(data106))) && (data106 !== null)){
const err232 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities/add",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/add/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add,data:data106};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(Array.isArray(data106)){
const len21 = data106.length;
for(let i21=0; i21<len21; i21++){
let data107 = data106[i21];
if(typeof data107 === "string"){
if(!pattern28.test(data107)){
const err233 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities/add/" + i21,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/add/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z_]*$"},schema:"^[A-Z][A-Z_]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add.items,data:data107};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities/add/" + i21,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/add/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add.items,data:data107};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
}
if(data105.drop !== undefined){
let data108 = data105.drop;
if((!(Array.isArray(data108))) && (data108 !== null)){
const err235 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities/drop",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/drop/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop,data:data108};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(Array.isArray(data108)){
const len22 = data108.length;
for(let i22=0; i22<len22; i22++){
let data109 = data108[i22];
if(typeof data109 === "string"){
if(!pattern28.test(data109)){
const err236 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities/drop/" + i22,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/drop/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z_]*$"},schema:"^[A-Z][A-Z_]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop.items,data:data109};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities/drop/" + i22,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/drop/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop.items,data:data109};
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
}
}
}
}
}
if(data65.readinessProbe !== undefined){
let data110 = data65.readinessProbe;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key37 in data110){
if(!((((((((key37 === "exec") || (key37 === "httpGet")) || (key37 === "tcpSocket")) || (key37 === "initialDelaySeconds")) || (key37 === "periodSeconds")) || (key37 === "timeoutSeconds")) || (key37 === "successThreshold")) || (key37 === "failureThreshold"))){
const err238 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe,data:data110};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data110.exec !== undefined){
let data111 = data110.exec;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.command === undefined){
const err239 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/required",keyword:"required",params:{missingProperty: "command"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec,data:data111};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
for(const key38 in data111){
if(!(key38 === "command")){
const err240 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec,data:data111};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data111.command !== undefined){
let data112 = data111.command;
if(Array.isArray(data112)){
if(data112.length < 1){
const err241 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.properties.command,data:data112};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
const len23 = data112.length;
for(let i23=0; i23<len23; i23++){
let data113 = data112[i23];
if(typeof data113 !== "string"){
const err242 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/exec/command/" + i23,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.properties.command.items,data:data113};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.properties.command,data:data112};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec,data:data111};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data110.httpGet !== undefined){
let data114 = data110.httpGet;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.port === undefined){
const err245 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet,data:data114};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key39 in data114){
if(!(((((key39 === "port") || (key39 === "path")) || (key39 === "host")) || (key39 === "scheme")) || (key39 === "httpHeaders"))){
const err246 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet,data:data114};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data114.port !== undefined){
let data115 = data114.port;
if((!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))) && (typeof data115 !== "string")){
const err247 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port,data:data115};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 65535 || isNaN(data115)){
const err248 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port,data:data115};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data115 < 1 || isNaN(data115)){
const err249 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port,data:data115};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(typeof data115 === "string"){
if(func1(data115) > 15){
const err250 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port,data:data115};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(!pattern0.test(data115)){
const err251 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port,data:data115};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
if(data114.path !== undefined){
let data116 = data114.path;
if(typeof data116 === "string"){
if(!pattern31.test(data116)){
const err252 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000]*$"},schema:"^/[^\\s\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.path,data:data116};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/path/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.path.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.path,data:data116};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data114.host !== undefined){
let data117 = data114.host;
if(typeof data117 === "string"){
if(!pattern32.test(data117)){
const err254 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.host,data:data117};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.host,data:data117};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data114.scheme !== undefined){
let data118 = data114.scheme;
if(typeof data118 !== "string"){
const err256 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.scheme.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.scheme,data:data118};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(!((data118 === "HTTP") || (data118 === "HTTPS"))){
const err257 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.scheme.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.scheme.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.scheme,data:data118};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data114.httpHeaders !== undefined){
let data119 = data114.httpHeaders;
if((!(Array.isArray(data119))) && (data119 !== null)){
const err258 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders,data:data119};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(Array.isArray(data119)){
const len24 = data119.length;
for(let i24=0; i24<len24; i24++){
let data120 = data119[i24];
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.name === undefined){
const err259 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items,data:data120};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data120.value === undefined){
const err260 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items,data:data120};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key40 in data120){
if(!((key40 === "name") || (key40 === "value"))){
const err261 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items,data:data120};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data120.name !== undefined){
let data121 = data120.name;
if(typeof data121 === "string"){
if(!pattern33.test(data121)){
const err262 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data121};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data121};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data120.value !== undefined){
let data122 = data120.value;
if(typeof data122 === "string"){
if(!pattern34.test(data122)){
const err264 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data122};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data122};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items,data:data120};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
}
}
else {
const err267 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet,data:data114};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data110.tcpSocket !== undefined){
let data123 = data110.tcpSocket;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.port === undefined){
const err268 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket,data:data123};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
for(const key41 in data123){
if(!((key41 === "port") || (key41 === "host"))){
const err269 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket,data:data123};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data123.port !== undefined){
let data124 = data123.port;
if((!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))) && (typeof data124 !== "string")){
const err270 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port,data:data124};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 > 65535 || isNaN(data124)){
const err271 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port,data:data124};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data124 < 1 || isNaN(data124)){
const err272 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port,data:data124};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(typeof data124 === "string"){
if(func1(data124) > 15){
const err273 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port,data:data124};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(!pattern0.test(data124)){
const err274 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port,data:data124};
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
if(data123.host !== undefined){
let data125 = data123.host;
if(typeof data125 === "string"){
if(!pattern32.test(data125)){
const err275 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.host,data:data125};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.host,data:data125};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket,data:data123};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data110.initialDelaySeconds !== undefined){
let data126 = data110.initialDelaySeconds;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err278 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/initialDelaySeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.initialDelaySeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.initialDelaySeconds,data:data126};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 86400 || isNaN(data126)){
const err279 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.initialDelaySeconds,data:data126};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data126 < 0 || isNaN(data126)){
const err280 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.initialDelaySeconds,data:data126};
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
if(data110.periodSeconds !== undefined){
let data127 = data110.periodSeconds;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
const err281 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.periodSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.periodSeconds,data:data127};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 > 86400 || isNaN(data127)){
const err282 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.periodSeconds,data:data127};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data127 < 1 || isNaN(data127)){
const err283 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.periodSeconds,data:data127};
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
if(data110.timeoutSeconds !== undefined){
let data128 = data110.timeoutSeconds;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
const err284 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.timeoutSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.timeoutSeconds,data:data128};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 > 86400 || isNaN(data128)){
const err285 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.timeoutSeconds,data:data128};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data128 < 1 || isNaN(data128)){
const err286 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.timeoutSeconds,data:data128};
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
if(data110.successThreshold !== undefined){
let data129 = data110.successThreshold;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err287 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/successThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.successThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.successThreshold,data:data129};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 > 1000 || isNaN(data129)){
const err288 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/successThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.successThreshold,data:data129};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data129 < 1 || isNaN(data129)){
const err289 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/successThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.successThreshold,data:data129};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
if(data110.failureThreshold !== undefined){
let data130 = data110.failureThreshold;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
const err290 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.failureThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.failureThreshold,data:data130};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 > 1000 || isNaN(data130)){
const err291 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.failureThreshold,data:data130};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data130 < 1 || isNaN(data130)){
const err292 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.failureThreshold,data:data130};
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
}
else {
const err293 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe,data:data110};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data65.livenessProbe !== undefined){
let data131 = data65.livenessProbe;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key42 in data131){
if(!((((((((key42 === "exec") || (key42 === "httpGet")) || (key42 === "tcpSocket")) || (key42 === "initialDelaySeconds")) || (key42 === "periodSeconds")) || (key42 === "timeoutSeconds")) || (key42 === "successThreshold")) || (key42 === "failureThreshold"))){
const err294 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe,data:data131};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data131.exec !== undefined){
let data132 = data131.exec;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.command === undefined){
const err295 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/required",keyword:"required",params:{missingProperty: "command"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec,data:data132};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key43 in data132){
if(!(key43 === "command")){
const err296 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec,data:data132};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data132.command !== undefined){
let data133 = data132.command;
if(Array.isArray(data133)){
if(data133.length < 1){
const err297 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.properties.command,data:data133};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
const len25 = data133.length;
for(let i25=0; i25<len25; i25++){
let data134 = data133[i25];
if(typeof data134 !== "string"){
const err298 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/exec/command/" + i25,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.properties.command.items,data:data134};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.properties.command,data:data133};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec,data:data132};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data131.httpGet !== undefined){
let data135 = data131.httpGet;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.port === undefined){
const err301 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet,data:data135};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
for(const key44 in data135){
if(!(((((key44 === "port") || (key44 === "path")) || (key44 === "host")) || (key44 === "scheme")) || (key44 === "httpHeaders"))){
const err302 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet,data:data135};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data135.port !== undefined){
let data136 = data135.port;
if((!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))) && (typeof data136 !== "string")){
const err303 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port,data:data136};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 > 65535 || isNaN(data136)){
const err304 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port,data:data136};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data136 < 1 || isNaN(data136)){
const err305 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port,data:data136};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(typeof data136 === "string"){
if(func1(data136) > 15){
const err306 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port,data:data136};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(!pattern0.test(data136)){
const err307 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port,data:data136};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
if(data135.path !== undefined){
let data137 = data135.path;
if(typeof data137 === "string"){
if(!pattern31.test(data137)){
const err308 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000]*$"},schema:"^/[^\\s\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.path,data:data137};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/path/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.path.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.path,data:data137};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data135.host !== undefined){
let data138 = data135.host;
if(typeof data138 === "string"){
if(!pattern32.test(data138)){
const err310 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.host,data:data138};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.host,data:data138};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data135.scheme !== undefined){
let data139 = data135.scheme;
if(typeof data139 !== "string"){
const err312 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.scheme.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.scheme,data:data139};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(!((data139 === "HTTP") || (data139 === "HTTPS"))){
const err313 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.scheme.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.scheme.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.scheme,data:data139};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data135.httpHeaders !== undefined){
let data140 = data135.httpHeaders;
if((!(Array.isArray(data140))) && (data140 !== null)){
const err314 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders,data:data140};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(Array.isArray(data140)){
const len26 = data140.length;
for(let i26=0; i26<len26; i26++){
let data141 = data140[i26];
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.name === undefined){
const err315 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items,data:data141};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(data141.value === undefined){
const err316 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items,data:data141};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
for(const key45 in data141){
if(!((key45 === "name") || (key45 === "value"))){
const err317 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items,data:data141};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data141.name !== undefined){
let data142 = data141.name;
if(typeof data142 === "string"){
if(!pattern33.test(data142)){
const err318 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data142};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data142};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data141.value !== undefined){
let data143 = data141.value;
if(typeof data143 === "string"){
if(!pattern34.test(data143)){
const err320 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data143};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data143};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items,data:data141};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
}
}
else {
const err323 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet,data:data135};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data131.tcpSocket !== undefined){
let data144 = data131.tcpSocket;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.port === undefined){
const err324 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket,data:data144};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
for(const key46 in data144){
if(!((key46 === "port") || (key46 === "host"))){
const err325 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket,data:data144};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data144.port !== undefined){
let data145 = data144.port;
if((!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))) && (typeof data145 !== "string")){
const err326 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port,data:data145};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 > 65535 || isNaN(data145)){
const err327 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port,data:data145};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(data145 < 1 || isNaN(data145)){
const err328 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port,data:data145};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(typeof data145 === "string"){
if(func1(data145) > 15){
const err329 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port,data:data145};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(!pattern0.test(data145)){
const err330 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port,data:data145};
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
if(data144.host !== undefined){
let data146 = data144.host;
if(typeof data146 === "string"){
if(!pattern32.test(data146)){
const err331 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.host,data:data146};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.host,data:data146};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
else {
const err333 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket,data:data144};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data131.initialDelaySeconds !== undefined){
let data147 = data131.initialDelaySeconds;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
const err334 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/initialDelaySeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.initialDelaySeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.initialDelaySeconds,data:data147};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 > 86400 || isNaN(data147)){
const err335 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.initialDelaySeconds,data:data147};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data147 < 0 || isNaN(data147)){
const err336 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.initialDelaySeconds,data:data147};
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
if(data131.periodSeconds !== undefined){
let data148 = data131.periodSeconds;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
const err337 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.periodSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.periodSeconds,data:data148};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 > 86400 || isNaN(data148)){
const err338 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.periodSeconds,data:data148};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data148 < 1 || isNaN(data148)){
const err339 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.periodSeconds,data:data148};
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
if(data131.timeoutSeconds !== undefined){
let data149 = data131.timeoutSeconds;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
const err340 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.timeoutSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.timeoutSeconds,data:data149};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 > 86400 || isNaN(data149)){
const err341 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.timeoutSeconds,data:data149};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data149 < 1 || isNaN(data149)){
const err342 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.timeoutSeconds,data:data149};
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
if(data131.successThreshold !== undefined){
let data150 = data131.successThreshold;
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
const err343 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/successThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.successThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.successThreshold,data:data150};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 > 1000 || isNaN(data150)){
const err344 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/successThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.successThreshold,data:data150};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data150 < 1 || isNaN(data150)){
const err345 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/successThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.successThreshold,data:data150};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
if(data131.failureThreshold !== undefined){
let data151 = data131.failureThreshold;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err346 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.failureThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.failureThreshold,data:data151};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 > 1000 || isNaN(data151)){
const err347 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.failureThreshold,data:data151};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data151 < 1 || isNaN(data151)){
const err348 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.failureThreshold,data:data151};
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
}
else {
const err349 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe,data:data131};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data65.startupProbe !== undefined){
let data152 = data65.startupProbe;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key47 in data152){
if(!((((((((key47 === "exec") || (key47 === "httpGet")) || (key47 === "tcpSocket")) || (key47 === "initialDelaySeconds")) || (key47 === "periodSeconds")) || (key47 === "timeoutSeconds")) || (key47 === "successThreshold")) || (key47 === "failureThreshold"))){
const err350 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe,data:data152};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data152.exec !== undefined){
let data153 = data152.exec;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.command === undefined){
const err351 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/required",keyword:"required",params:{missingProperty: "command"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec,data:data153};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
for(const key48 in data153){
if(!(key48 === "command")){
const err352 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec,data:data153};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data153.command !== undefined){
let data154 = data153.command;
if(Array.isArray(data154)){
if(data154.length < 1){
const err353 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.properties.command,data:data154};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
const len27 = data154.length;
for(let i27=0; i27<len27; i27++){
let data155 = data154[i27];
if(typeof data155 !== "string"){
const err354 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/exec/command/" + i27,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.properties.command.items,data:data155};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.properties.command,data:data154};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec,data:data153};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data152.httpGet !== undefined){
let data156 = data152.httpGet;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.port === undefined){
const err357 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet,data:data156};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
for(const key49 in data156){
if(!(((((key49 === "port") || (key49 === "path")) || (key49 === "host")) || (key49 === "scheme")) || (key49 === "httpHeaders"))){
const err358 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet,data:data156};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data156.port !== undefined){
let data157 = data156.port;
if((!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))) && (typeof data157 !== "string")){
const err359 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port,data:data157};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 > 65535 || isNaN(data157)){
const err360 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port,data:data157};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(data157 < 1 || isNaN(data157)){
const err361 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port,data:data157};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(typeof data157 === "string"){
if(func1(data157) > 15){
const err362 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port,data:data157};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(!pattern0.test(data157)){
const err363 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port,data:data157};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
if(data156.path !== undefined){
let data158 = data156.path;
if(typeof data158 === "string"){
if(!pattern31.test(data158)){
const err364 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000]*$"},schema:"^/[^\\s\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.path,data:data158};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/path/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.path.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.path,data:data158};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data156.host !== undefined){
let data159 = data156.host;
if(typeof data159 === "string"){
if(!pattern32.test(data159)){
const err366 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.host,data:data159};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.host,data:data159};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data156.scheme !== undefined){
let data160 = data156.scheme;
if(typeof data160 !== "string"){
const err368 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.scheme.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.scheme,data:data160};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(!((data160 === "HTTP") || (data160 === "HTTPS"))){
const err369 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.scheme.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.scheme.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.scheme,data:data160};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data156.httpHeaders !== undefined){
let data161 = data156.httpHeaders;
if((!(Array.isArray(data161))) && (data161 !== null)){
const err370 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders,data:data161};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(Array.isArray(data161)){
const len28 = data161.length;
for(let i28=0; i28<len28; i28++){
let data162 = data161[i28];
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.name === undefined){
const err371 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items,data:data162};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data162.value === undefined){
const err372 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items,data:data162};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
for(const key50 in data162){
if(!((key50 === "name") || (key50 === "value"))){
const err373 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items,data:data162};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data162.name !== undefined){
let data163 = data162.name;
if(typeof data163 === "string"){
if(!pattern33.test(data163)){
const err374 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data163};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
else {
const err375 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data163};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data162.value !== undefined){
let data164 = data162.value;
if(typeof data164 === "string"){
if(!pattern34.test(data164)){
const err376 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data164};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
else {
const err377 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data164};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
else {
const err378 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items,data:data162};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
}
}
else {
const err379 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet,data:data156};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data152.tcpSocket !== undefined){
let data165 = data152.tcpSocket;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.port === undefined){
const err380 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket,data:data165};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
for(const key51 in data165){
if(!((key51 === "port") || (key51 === "host"))){
const err381 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket,data:data165};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data165.port !== undefined){
let data166 = data165.port;
if((!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))) && (typeof data166 !== "string")){
const err382 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port,data:data166};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 > 65535 || isNaN(data166)){
const err383 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port,data:data166};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(data166 < 1 || isNaN(data166)){
const err384 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port,data:data166};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(typeof data166 === "string"){
if(func1(data166) > 15){
const err385 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port,data:data166};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(!pattern0.test(data166)){
const err386 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port,data:data166};
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
if(data165.host !== undefined){
let data167 = data165.host;
if(typeof data167 === "string"){
if(!pattern32.test(data167)){
const err387 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.host,data:data167};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.host,data:data167};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket,data:data165};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data152.initialDelaySeconds !== undefined){
let data168 = data152.initialDelaySeconds;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
const err390 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/initialDelaySeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.initialDelaySeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.initialDelaySeconds,data:data168};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 > 86400 || isNaN(data168)){
const err391 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.initialDelaySeconds,data:data168};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(data168 < 0 || isNaN(data168)){
const err392 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.initialDelaySeconds,data:data168};
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
if(data152.periodSeconds !== undefined){
let data169 = data152.periodSeconds;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
const err393 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.periodSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.periodSeconds,data:data169};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 > 86400 || isNaN(data169)){
const err394 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.periodSeconds,data:data169};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data169 < 1 || isNaN(data169)){
const err395 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.periodSeconds,data:data169};
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
if(data152.timeoutSeconds !== undefined){
let data170 = data152.timeoutSeconds;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
const err396 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.timeoutSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.timeoutSeconds,data:data170};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 > 86400 || isNaN(data170)){
const err397 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.timeoutSeconds,data:data170};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data170 < 1 || isNaN(data170)){
const err398 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.timeoutSeconds,data:data170};
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
if(data152.successThreshold !== undefined){
let data171 = data152.successThreshold;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
const err399 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/successThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.successThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.successThreshold,data:data171};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 > 1000 || isNaN(data171)){
const err400 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/successThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.successThreshold,data:data171};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(data171 < 1 || isNaN(data171)){
const err401 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/successThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.successThreshold,data:data171};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
if(data152.failureThreshold !== undefined){
let data172 = data152.failureThreshold;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
const err402 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.failureThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.failureThreshold,data:data172};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 > 1000 || isNaN(data172)){
const err403 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.failureThreshold,data:data172};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data172 < 1 || isNaN(data172)){
const err404 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.failureThreshold,data:data172};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
}
else {
const err405 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe,data:data152};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
else {
const err406 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items,data:data65};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
}
if(data52.initContainers !== undefined){
let data173 = data52.initContainers;
if((!(Array.isArray(data173))) && (data173 !== null)){
const err407 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers,data:data173};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(Array.isArray(data173)){
const len29 = data173.length;
for(let i29=0; i29<len29; i29++){
let data174 = data173[i29];
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.name === undefined){
const err408 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items,data:data174};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
for(const key52 in data174){
if(!(func0.call(schema0.properties.pods.additionalProperties.properties.initContainers.items.properties, key52))){
const err409 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items,data:data174};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data174.name !== undefined){
let data175 = data174.name;
if(typeof data175 === "string"){
if(func1(data175) > 63){
const err410 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.name,data:data175};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(!pattern0.test(data175)){
const err411 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.name,data:data175};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
else {
const err412 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.name,data:data175};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data174.image !== undefined){
let data176 = data174.image;
if(typeof data176 === "string"){
if(func1(data176) > 255){
const err413 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/image/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.image,data:data176};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(!pattern5.test(data176)){
const err414 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$"},schema:"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.image,data:data176};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
else {
const err415 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.image.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.image,data:data176};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data174.command !== undefined){
let data177 = data174.command;
if(Array.isArray(data177)){
if(data177.length < 1){
const err416 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.command,data:data177};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
const len30 = data177.length;
for(let i30=0; i30<len30; i30++){
let data178 = data177[i30];
if(typeof data178 !== "string"){
const err417 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/command/" + i30,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.command.items,data:data178};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.command,data:data177};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data174.args !== undefined){
let data179 = data174.args;
if(Array.isArray(data179)){
if(data179.length < 1){
const err419 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/args/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.args,data:data179};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
const len31 = data179.length;
for(let i31=0; i31<len31; i31++){
let data180 = data179[i31];
if(typeof data180 !== "string"){
const err420 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/args/" + i31,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/args/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.args.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.args.items,data:data180};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
else {
const err421 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/args/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.args.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.args,data:data179};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data174.workingDir !== undefined){
let data181 = data174.workingDir;
if(typeof data181 === "string"){
if(!pattern17.test(data181)){
const err422 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/workingDir/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.workingDir,data:data181};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
else {
const err423 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/workingDir/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.workingDir.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.workingDir,data:data181};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data174.env !== undefined){
let data182 = data174.env;
if(typeof data182 != "object"){
const err424 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env,data:data182};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(Array.isArray(data182)){
const len32 = data182.length;
for(let i32=0; i32<len32; i32++){
let data183 = data182[i32];
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.name === undefined){
const err425 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items,data:data183};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
for(const key53 in data183){
if(!(((key53 === "name") || (key53 === "value")) || (key53 === "valueFrom"))){
const err426 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items,data:data183};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data183.name !== undefined){
let data184 = data183.name;
if(typeof data184 === "string"){
if(!pattern6.test(data184)){
const err427 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.name,data:data184};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.name,data:data184};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data183.value !== undefined){
let data185 = data183.value;
if(typeof data185 !== "string"){
const err429 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.value,data:data185};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data183.valueFrom !== undefined){
let data186 = data183.valueFrom;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key54 in data186){
if(!((key54 === "fieldRef") || (key54 === "configMapKeyRef"))){
const err430 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom,data:data186};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data186.fieldRef !== undefined){
let data187 = data186.fieldRef;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(data187.fieldPath === undefined){
const err431 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/required",keyword:"required",params:{missingProperty: "fieldPath"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data187};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
for(const key55 in data187){
if(!((key55 === "apiVersion") || (key55 === "fieldPath"))){
const err432 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data187};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data187.apiVersion !== undefined){
let data188 = data187.apiVersion;
if(typeof data188 !== "string"){
const err433 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/fieldRef/apiVersion",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion,data:data188};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(!(data188 === "v1")){
const err434 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/fieldRef/apiVersion",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.enum},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion,data:data188};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data187.fieldPath !== undefined){
let data189 = data187.fieldPath;
if(typeof data189 === "string"){
if(!pattern19.test(data189)){
const err435 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/fieldRef/fieldPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/fieldPath/pattern",keyword:"pattern",params:{pattern: "^(metadata\\.(name|namespace)|metadata\\.(labels|annotations)\\['[^']+'\\]|spec\\.nodeName|status\\.(podIPs?|hostIPs?))$"},schema:"^(metadata\\.(name|namespace)|metadata\\.(labels|annotations)\\['[^']+'\\]|spec\\.nodeName|status\\.(podIPs?|hostIPs?))$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath,data:data189};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/fieldRef/fieldPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/fieldPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath,data:data189};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
else {
const err437 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data187};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data186.configMapKeyRef !== undefined){
let data190 = data186.configMapKeyRef;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
if(data190.name === undefined){
const err438 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data190};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(data190.key === undefined){
const err439 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data190};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
for(const key56 in data190){
if(!(((key56 === "name") || (key56 === "key")) || (key56 === "optional"))){
const err440 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data190};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data190.name !== undefined){
let data191 = data190.name;
if(typeof data191 === "string"){
if(func1(data191) > 253){
const err441 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data191};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(!pattern20.test(data191)){
const err442 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data191};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data191};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data190.key !== undefined){
let data192 = data190.key;
if(typeof data192 === "string"){
if(func1(data192) > 253){
const err444 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data192};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(!pattern21.test(data192)){
const err445 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},schema:"^[-._a-zA-Z0-9]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data192};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
else {
const err446 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data192};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data190.optional !== undefined){
let data193 = data190.optional;
if(typeof data193 !== "boolean"){
const err447 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef/optional",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.optional.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.optional,data:data193};
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
else {
const err448 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data190};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
else {
const err449 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom,data:data186};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
else {
const err450 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items,data:data183};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key57 in data182){
const _errs447 = errors;
if(typeof key57 === "string"){
if(!pattern6.test(key57)){
const err451 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.propertyNames,data:key57,propertyName:key57};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
var valid123 = _errs447 === errors;
if(!valid123){
const err452 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key57},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env,data:data182};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
for(const key58 in data182){
let data194 = data182[key58];
if(typeof data194 !== "string"){
const err453 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.additionalProperties,data:data194};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
}
}
if(data174.envFrom !== undefined){
let data195 = data174.envFrom;
if((!(Array.isArray(data195))) && (data195 !== null)){
const err454 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom,data:data195};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(Array.isArray(data195)){
const len33 = data195.length;
for(let i33=0; i33<len33; i33++){
let data196 = data195[i33];
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.configMapRef === undefined){
const err455 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/required",keyword:"required",params:{missingProperty: "configMapRef"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items,data:data196};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
for(const key59 in data196){
if(!((key59 === "prefix") || (key59 === "configMapRef"))){
const err456 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items,data:data196};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data196.prefix !== undefined){
let data197 = data196.prefix;
if(typeof data197 === "string"){
if(!pattern6.test(data197)){
const err457 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/prefix",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.prefix,data:data197};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
else {
const err458 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/prefix",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/prefix/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.prefix.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.prefix,data:data197};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data196.configMapRef !== undefined){
let data198 = data196.configMapRef;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.name === undefined){
const err459 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef,data:data198};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
for(const key60 in data198){
if(!((key60 === "name") || (key60 === "optional"))){
const err460 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef,data:data198};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data198.name !== undefined){
let data199 = data198.name;
if(typeof data199 === "string"){
if(func1(data199) > 253){
const err461 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data199};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(!pattern20.test(data199)){
const err462 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data199};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data199};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data198.optional !== undefined){
let data200 = data198.optional;
if(typeof data200 !== "boolean"){
const err464 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/configMapRef/optional",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.optional.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.optional,data:data200};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
}
else {
const err465 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef,data:data198};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
}
else {
const err466 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items,data:data196};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
}
}
if(data174.ports !== undefined){
let data201 = data174.ports;
if((!(Array.isArray(data201))) && (data201 !== null)){
const err467 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports,data:data201};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(Array.isArray(data201)){
const len34 = data201.length;
for(let i34=0; i34<len34; i34++){
let data202 = data201[i34];
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.containerPort === undefined){
const err468 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/required",keyword:"required",params:{missingProperty: "containerPort"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items,data:data202};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
for(const key61 in data202){
if(!((((key61 === "name") || (key61 === "containerPort")) || (key61 === "hostPort")) || (key61 === "protocol"))){
const err469 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items,data:data202};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data202.name !== undefined){
let data203 = data202.name;
if(typeof data203 === "string"){
if(func1(data203) > 15){
const err470 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.name,data:data203};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(!pattern0.test(data203)){
const err471 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.name,data:data203};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
else {
const err472 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.name,data:data203};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data202.containerPort !== undefined){
let data204 = data202.containerPort;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
const err473 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/containerPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.containerPort.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.containerPort,data:data204};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 > 65535 || isNaN(data204)){
const err474 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/containerPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.containerPort,data:data204};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(data204 < 1 || isNaN(data204)){
const err475 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/containerPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.containerPort,data:data204};
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
if(data202.hostPort !== undefined){
let data205 = data202.hostPort;
if(!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))){
const err476 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/hostPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.hostPort.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.hostPort,data:data205};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 > 65535 || isNaN(data205)){
const err477 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/hostPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.hostPort,data:data205};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(data205 < 1 || isNaN(data205)){
const err478 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/hostPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.hostPort,data:data205};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
if(data202.protocol !== undefined){
let data206 = data202.protocol;
if(typeof data206 !== "string"){
const err479 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.protocol,data:data206};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(!(((data206 === "TCP") || (data206 === "UDP")) || (data206 === "SCTP"))){
const err480 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.protocol.enum},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.protocol,data:data206};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
}
else {
const err481 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items,data:data202};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
}
if(data174.volumeMounts !== undefined){
let data207 = data174.volumeMounts;
if((!(Array.isArray(data207))) && (data207 !== null)){
const err482 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts,data:data207};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if(Array.isArray(data207)){
const len35 = data207.length;
for(let i35=0; i35<len35; i35++){
let data208 = data207[i35];
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
if(data208.name === undefined){
const err483 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items,data:data208};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(data208.mountPath === undefined){
const err484 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "mountPath"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items,data:data208};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
for(const key62 in data208){
if(!((((key62 === "name") || (key62 === "mountPath")) || (key62 === "readOnly")) || (key62 === "subPath"))){
const err485 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items,data:data208};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data208.name !== undefined){
let data209 = data208.name;
if(typeof data209 !== "string"){
const err486 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.name,data:data209};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data208.mountPath !== undefined){
let data210 = data208.mountPath;
if(typeof data210 === "string"){
if(!pattern17.test(data210)){
const err487 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.mountPath,data:data210};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
else {
const err488 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/mountPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.mountPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.mountPath,data:data210};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data208.readOnly !== undefined){
let data211 = data208.readOnly;
if(typeof data211 !== "boolean"){
const err489 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35+"/readOnly",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.readOnly.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.readOnly,data:data211};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data208.subPath !== undefined){
let data212 = data208.subPath;
if(typeof data212 === "string"){
if(!pattern27.test(data212)){
const err490 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35+"/subPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$"},schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.subPath,data:data212};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
else {
const err491 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35+"/subPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/subPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.subPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.subPath,data:data212};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
else {
const err492 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items,data:data208};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
}
if(data174.securityContext !== undefined){
let data213 = data174.securityContext;
if((!(data213 && typeof data213 == "object" && !Array.isArray(data213))) && (data213 !== null)){
const err493 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext,data:data213};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
for(const key63 in data213){
if(!(key63 === "capabilities")){
const err494 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext,data:data213};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data213.capabilities !== undefined){
let data214 = data213.capabilities;
if((!(data214 && typeof data214 == "object" && !Array.isArray(data214))) && (data214 !== null)){
const err495 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities,data:data214};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key64 in data214){
if(!((key64 === "add") || (key64 === "drop"))){
const err496 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities,data:data214};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data214.add !== undefined){
let data215 = data214.add;
if((!(Array.isArray(data215))) && (data215 !== null)){
const err497 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities/add",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/add/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add,data:data215};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(Array.isArray(data215)){
const len36 = data215.length;
for(let i36=0; i36<len36; i36++){
let data216 = data215[i36];
if(typeof data216 === "string"){
if(!pattern28.test(data216)){
const err498 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities/add/" + i36,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/add/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z_]*$"},schema:"^[A-Z][A-Z_]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add.items,data:data216};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
else {
const err499 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities/add/" + i36,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/add/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add.items,data:data216};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
}
}
if(data214.drop !== undefined){
let data217 = data214.drop;
if((!(Array.isArray(data217))) && (data217 !== null)){
const err500 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities/drop",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/drop/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop,data:data217};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(Array.isArray(data217)){
const len37 = data217.length;
for(let i37=0; i37<len37; i37++){
let data218 = data217[i37];
if(typeof data218 === "string"){
if(!pattern28.test(data218)){
const err501 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities/drop/" + i37,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/drop/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z_]*$"},schema:"^[A-Z][A-Z_]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop.items,data:data218};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
else {
const err502 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities/drop/" + i37,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/drop/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop.items,data:data218};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
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
const err503 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items,data:data174};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
}
}
if(data52.volumes !== undefined){
let data219 = data52.volumes;
if((!(Array.isArray(data219))) && (data219 !== null)){
const err504 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.volumes.type},schema:schema0.properties.pods.additionalProperties.properties.volumes.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes,data:data219};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(Array.isArray(data219)){
const len38 = data219.length;
for(let i38=0; i38<len38; i38++){
let data220 = data219[i38];
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
if(data220.name === undefined){
const err505 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items,data:data220};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
for(const key65 in data220){
if(!(((key65 === "name") || (key65 === "emptyDir")) || (key65 === "configMap"))){
const err506 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items,data:data220};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data220.name !== undefined){
let data221 = data220.name;
if(typeof data221 === "string"){
if(func1(data221) > 63){
const err507 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name,data:data221};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
if(!pattern0.test(data221)){
const err508 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name,data:data221};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
else {
const err509 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name,data:data221};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data220.emptyDir !== undefined){
let data222 = data220.emptyDir;
if((!(data222 && typeof data222 == "object" && !Array.isArray(data222))) && (data222 !== null)){
const err510 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/emptyDir",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/emptyDir/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir.type},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir,data:data222};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
for(const key66 in data222){
const err511 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/emptyDir",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/emptyDir/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir,data:data222};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
}
if(data220.configMap !== undefined){
let data223 = data220.configMap;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(data223.name === undefined){
const err512 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.required,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap,data:data223};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
for(const key67 in data223){
if(!((((key67 === "name") || (key67 === "optional")) || (key67 === "defaultMode")) || (key67 === "items"))){
const err513 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap,data:data223};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data223.name !== undefined){
let data224 = data223.name;
if(typeof data224 === "string"){
if(func1(data224) > 253){
const err514 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.name,data:data224};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(!pattern20.test(data224)){
const err515 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.name,data:data224};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
else {
const err516 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.name,data:data224};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data223.optional !== undefined){
let data225 = data223.optional;
if(typeof data225 !== "boolean"){
const err517 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/optional",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.optional.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.optional,data:data225};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data223.defaultMode !== undefined){
let data226 = data223.defaultMode;
if(!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))){
const err518 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/defaultMode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/defaultMode/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.defaultMode.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.defaultMode,data:data226};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if((typeof data226 == "number") && (isFinite(data226))){
if(data226 > 511 || isNaN(data226)){
const err519 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/defaultMode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/defaultMode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 511},schema:511,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.defaultMode,data:data226};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
if(data226 < 0 || isNaN(data226)){
const err520 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/defaultMode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/defaultMode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.defaultMode,data:data226};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
}
if(data223.items !== undefined){
let data227 = data223.items;
if((!(Array.isArray(data227))) && (data227 !== null)){
const err521 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.type},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items,data:data227};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(Array.isArray(data227)){
const len39 = data227.length;
for(let i39=0; i39<len39; i39++){
let data228 = data227[i39];
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
if(data228.key === undefined){
const err522 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items,data:data228};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(data228.path === undefined){
const err523 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items,data:data228};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
for(const key68 in data228){
if(!(((key68 === "key") || (key68 === "path")) || (key68 === "mode"))){
const err524 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items,data:data228};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data228.key !== undefined){
let data229 = data228.key;
if(typeof data229 === "string"){
if(func1(data229) > 253){
const err525 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/key",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.key,data:data229};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(!pattern21.test(data229)){
const err526 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/key",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},schema:"^[-._a-zA-Z0-9]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.key,data:data229};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
else {
const err527 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/key",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.key.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.key,data:data229};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data228.path !== undefined){
let data230 = data228.path;
if(typeof data230 === "string"){
if(!pattern27.test(data230)){
const err528 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/path",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$"},schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.path,data:data230};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
else {
const err529 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/path",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.path.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.path,data:data230};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data228.mode !== undefined){
let data231 = data228.mode;
if(!(((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231))) && (isFinite(data231)))){
const err530 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/mode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/mode/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.mode.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.mode,data:data231};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 > 511 || isNaN(data231)){
const err531 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/mode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/mode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 511},schema:511,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.mode,data:data231};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(data231 < 0 || isNaN(data231)){
const err532 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/mode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/mode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.mode,data:data231};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
}
}
else {
const err533 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items,data:data228};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
}
}
}
else {
const err534 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap,data:data223};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
else {
const err535 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items,data:data220};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
}
if(data52.restartPolicy !== undefined){
let data232 = data52.restartPolicy;
if(typeof data232 !== "string"){
const err536 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/restartPolicy",schemaPath:"#/properties/pods/additionalProperties/properties/restartPolicy/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.restartPolicy.type,parentSchema:schema0.properties.pods.additionalProperties.properties.restartPolicy,data:data232};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(!(((data232 === "Always") || (data232 === "OnFailure")) || (data232 === "Never"))){
const err537 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/restartPolicy",schemaPath:"#/properties/pods/additionalProperties/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.restartPolicy.enum},schema:schema0.properties.pods.additionalProperties.properties.restartPolicy.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.restartPolicy,data:data232};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data52.hostNetwork !== undefined){
let data233 = data52.hostNetwork;
if(typeof data233 !== "boolean"){
const err538 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostNetwork",schemaPath:"#/properties/pods/additionalProperties/properties/hostNetwork/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.hostNetwork.type,parentSchema:schema0.properties.pods.additionalProperties.properties.hostNetwork,data:data233};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data52.hostname !== undefined){
let data234 = data52.hostname;
if(typeof data234 === "string"){
if(func1(data234) > 63){
const err539 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostname",schemaPath:"#/properties/pods/additionalProperties/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.hostname,data:data234};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(!pattern0.test(data234)){
const err540 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostname",schemaPath:"#/properties/pods/additionalProperties/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.hostname,data:data234};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
else {
const err541 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostname",schemaPath:"#/properties/pods/additionalProperties/properties/hostname/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.hostname.type,parentSchema:schema0.properties.pods.additionalProperties.properties.hostname,data:data234};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data52.subdomain !== undefined){
let data235 = data52.subdomain;
if(typeof data235 === "string"){
if(func1(data235) > 63){
const err542 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/subdomain",schemaPath:"#/properties/pods/additionalProperties/properties/subdomain/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.subdomain,data:data235};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
if(!pattern0.test(data235)){
const err543 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/subdomain",schemaPath:"#/properties/pods/additionalProperties/properties/subdomain/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.subdomain,data:data235};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
else {
const err544 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/subdomain",schemaPath:"#/properties/pods/additionalProperties/properties/subdomain/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.subdomain.type,parentSchema:schema0.properties.pods.additionalProperties.properties.subdomain,data:data235};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data52.dnsPolicy !== undefined){
let data236 = data52.dnsPolicy;
if(typeof data236 !== "string"){
const err545 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsPolicy",schemaPath:"#/properties/pods/additionalProperties/properties/dnsPolicy/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.dnsPolicy.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsPolicy,data:data236};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(!((((data236 === "ClusterFirst") || (data236 === "ClusterFirstWithHostNet")) || (data236 === "Default")) || (data236 === "None"))){
const err546 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsPolicy",schemaPath:"#/properties/pods/additionalProperties/properties/dnsPolicy/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.dnsPolicy.enum},schema:schema0.properties.pods.additionalProperties.properties.dnsPolicy.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsPolicy,data:data236};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data52.dnsConfig !== undefined){
let data237 = data52.dnsConfig;
if((!(data237 && typeof data237 == "object" && !Array.isArray(data237))) && (data237 !== null)){
const err547 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.dnsConfig.type},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig,data:data237};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
for(const key69 in data237){
if(!(((key69 === "nameservers") || (key69 === "searches")) || (key69 === "options"))){
const err548 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig,data:data237};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data237.nameservers !== undefined){
let data238 = data237.nameservers;
if((!(Array.isArray(data238))) && (data238 !== null)){
const err549 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/nameservers",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/nameservers/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.nameservers.type},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.nameservers.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.nameservers,data:data238};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if(Array.isArray(data238)){
const len40 = data238.length;
for(let i40=0; i40<len40; i40++){
let data239 = data238[i40];
if(typeof data239 !== "string"){
const err550 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/nameservers/" + i40,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/nameservers/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.nameservers.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.nameservers.items,data:data239};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
}
}
if(data237.searches !== undefined){
let data240 = data237.searches;
if((!(Array.isArray(data240))) && (data240 !== null)){
const err551 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/searches",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/searches/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.type},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches,data:data240};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(Array.isArray(data240)){
const len41 = data240.length;
for(let i41=0; i41<len41; i41++){
let data241 = data240[i41];
if(typeof data241 === "string"){
if(func1(data241) > 253){
const err552 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/searches/" + i41,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/searches/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.items,data:data241};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
if(!pattern72.test(data241)){
const err553 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/searches/" + i41,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/searches/items/pattern",keyword:"pattern",params:{pattern: "^(\\.|[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9])?\\.?)$"},schema:"^(\\.|[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9])?\\.?)$",parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.items,data:data241};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
else {
const err554 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/searches/" + i41,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/searches/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.items,data:data241};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
}
}
if(data237.options !== undefined){
let data242 = data237.options;
if((!(Array.isArray(data242))) && (data242 !== null)){
const err555 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.type},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options,data:data242};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if(Array.isArray(data242)){
const len42 = data242.length;
for(let i42=0; i42<len42; i42++){
let data243 = data242[i42];
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
if(data243.name === undefined){
const err556 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i42,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items,data:data243};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
for(const key70 in data243){
if(!((key70 === "name") || (key70 === "value"))){
const err557 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i42,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items,data:data243};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data243.name !== undefined){
let data244 = data243.name;
if(typeof data244 === "string"){
if(!pattern73.test(data244)){
const err558 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i42+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},schema:"^[a-z0-9-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.name,data:data244};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
else {
const err559 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i42+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.name,data:data244};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data243.value !== undefined){
let data245 = data243.value;
if(typeof data245 === "string"){
if(!pattern74.test(data245)){
const err560 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i42+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]*$"},schema:"^[A-Za-z0-9]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.value,data:data245};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
else {
const err561 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i42+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.value,data:data245};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
}
else {
const err562 = {instancePath:instancePath+"/pods/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i42,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items,data:data243};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
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
let data246 = data.namespaces;
if((!(data246 && typeof data246 == "object" && !Array.isArray(data246))) && (data246 !== null)){
const err563 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type: schema0.properties.namespaces.type},schema:schema0.properties.namespaces.type,parentSchema:schema0.properties.namespaces,data:data246};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key71 in data246){
const _errs567 = errors;
if(typeof key71 === "string"){
if(func1(key71) > 63){
const err564 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/propertyNames/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.namespaces.propertyNames,data:key71,propertyName:key71};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
if(!pattern0.test(key71)){
const err565 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.namespaces.propertyNames,data:key71,propertyName:key71};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
else {
const err566 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema0.properties.namespaces.propertyNames.type,parentSchema:schema0.properties.namespaces.propertyNames,data:key71,propertyName:key71};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
var valid156 = _errs567 === errors;
if(!valid156){
const err567 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/propertyNames",keyword:"propertyNames",params:{propertyName: key71},schema:schema0.properties.namespaces.propertyNames,parentSchema:schema0.properties.namespaces,data:data246};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
for(const key72 in data246){
let data247 = data246[key72];
if((!(data247 && typeof data247 == "object" && !Array.isArray(data247))) && (data247 !== null)){
const err568 = {instancePath:instancePath+"/namespaces/" + key72.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/additionalProperties/type",keyword:"type",params:{type: schema0.properties.namespaces.additionalProperties.type},schema:schema0.properties.namespaces.additionalProperties.type,parentSchema:schema0.properties.namespaces.additionalProperties,data:data247};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
for(const key73 in data247){
if(!(key73 === "labels")){
const err569 = {instancePath:instancePath+"/namespaces/" + key72.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},schema:false,parentSchema:schema0.properties.namespaces.additionalProperties,data:data247};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data247.labels !== undefined){
let data248 = data247.labels;
if((!(data248 && typeof data248 == "object" && !Array.isArray(data248))) && (data248 !== null)){
const err570 = {instancePath:instancePath+"/namespaces/" + key72.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/namespaces/additionalProperties/properties/labels/type",keyword:"type",params:{type: schema0.properties.namespaces.additionalProperties.properties.labels.type},schema:schema0.properties.namespaces.additionalProperties.properties.labels.type,parentSchema:schema0.properties.namespaces.additionalProperties.properties.labels,data:data248};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
for(const key74 in data248){
const _errs575 = errors;
if(typeof key74 === "string"){
if(!pattern3.test(key74)){
const err571 = {instancePath:instancePath+"/namespaces/" + key72.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/namespaces/additionalProperties/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.namespaces.additionalProperties.properties.labels.propertyNames,data:key74,propertyName:key74};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
var valid159 = _errs575 === errors;
if(!valid159){
const err572 = {instancePath:instancePath+"/namespaces/" + key72.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/namespaces/additionalProperties/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key74},schema:schema0.properties.namespaces.additionalProperties.properties.labels.propertyNames,parentSchema:schema0.properties.namespaces.additionalProperties.properties.labels,data:data248};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
for(const key75 in data248){
let data249 = data248[key75];
if(typeof data249 === "string"){
if(!pattern4.test(data249)){
const err573 = {instancePath:instancePath+"/namespaces/" + key72.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/additionalProperties/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.namespaces.additionalProperties.properties.labels.additionalProperties,data:data249};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
else {
const err574 = {instancePath:instancePath+"/namespaces/" + key72.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.namespaces.additionalProperties.properties.labels.additionalProperties.type,parentSchema:schema0.properties.namespaces.additionalProperties.properties.labels.additionalProperties,data:data249};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
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
let data250 = data.services;
if((!(data250 && typeof data250 == "object" && !Array.isArray(data250))) && (data250 !== null)){
const err575 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: schema0.properties.services.type},schema:schema0.properties.services.type,parentSchema:schema0.properties.services,data:data250};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
for(const key76 in data250){
const _errs581 = errors;
if(typeof key76 === "string"){
if(!pattern78.test(key76)){
const err576 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema0.properties.services.propertyNames,data:key76,propertyName:key76};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
var valid161 = _errs581 === errors;
if(!valid161){
const err577 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName: key76},schema:schema0.properties.services.propertyNames,parentSchema:schema0.properties.services,data:data250};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
for(const key77 in data250){
let data251 = data250[key77];
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
for(const key78 in data251){
if(!(func0.call(schema0.properties.services.additionalProperties.properties, key78))){
const err578 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},schema:false,parentSchema:schema0.properties.services.additionalProperties,data:data251};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data251.namespace !== undefined){
let data252 = data251.namespace;
if(typeof data252 === "string"){
if(func1(data252) > 63){
const err579 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/services/additionalProperties/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.services.additionalProperties.properties.namespace,data:data252};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(!pattern0.test(data252)){
const err580 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/services/additionalProperties/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.services.additionalProperties.properties.namespace,data:data252};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
else {
const err581 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/services/additionalProperties/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.namespace.type,parentSchema:schema0.properties.services.additionalProperties.properties.namespace,data:data252};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data251.type !== undefined){
let data253 = data251.type;
if(typeof data253 !== "string"){
const err582 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/services/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.type.type,parentSchema:schema0.properties.services.additionalProperties.properties.type,data:data253};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(!((((data253 === "ClusterIP") || (data253 === "NodePort")) || (data253 === "LoadBalancer")) || (data253 === "ExternalName"))){
const err583 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/services/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.type.enum},schema:schema0.properties.services.additionalProperties.properties.type.enum,parentSchema:schema0.properties.services.additionalProperties.properties.type,data:data253};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data251.clusterIP !== undefined){
let data254 = data251.clusterIP;
if(typeof data254 !== "string"){
const err584 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/clusterIP",schemaPath:"#/properties/services/additionalProperties/properties/clusterIP/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.clusterIP.type,parentSchema:schema0.properties.services.additionalProperties.properties.clusterIP,data:data254};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data251.clusterIPs !== undefined){
let data255 = data251.clusterIPs;
if(Array.isArray(data255)){
if(data255.length > 2){
const err585 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/clusterIPs",schemaPath:"#/properties/services/additionalProperties/properties/clusterIPs/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.services.additionalProperties.properties.clusterIPs,data:data255};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if(data255.length < 1){
const err586 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/clusterIPs",schemaPath:"#/properties/services/additionalProperties/properties/clusterIPs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.clusterIPs,data:data255};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
const len43 = data255.length;
for(let i43=0; i43<len43; i43++){
let data256 = data255[i43];
if(typeof data256 !== "string"){
const err587 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/clusterIPs/" + i43,schemaPath:"#/properties/services/additionalProperties/properties/clusterIPs/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.clusterIPs.items.type,parentSchema:schema0.properties.services.additionalProperties.properties.clusterIPs.items,data:data256};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
}
else {
const err588 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/clusterIPs",schemaPath:"#/properties/services/additionalProperties/properties/clusterIPs/type",keyword:"type",params:{type: "array"},schema:schema0.properties.services.additionalProperties.properties.clusterIPs.type,parentSchema:schema0.properties.services.additionalProperties.properties.clusterIPs,data:data255};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data251.ipFamilies !== undefined){
let data257 = data251.ipFamilies;
if(Array.isArray(data257)){
if(data257.length > 2){
const err589 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilies",schemaPath:"#/properties/services/additionalProperties/properties/ipFamilies/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilies,data:data257};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
if(data257.length < 1){
const err590 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilies",schemaPath:"#/properties/services/additionalProperties/properties/ipFamilies/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilies,data:data257};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
const len44 = data257.length;
for(let i44=0; i44<len44; i44++){
let data258 = data257[i44];
if(typeof data258 !== "string"){
const err591 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilies/" + i44,schemaPath:"#/properties/services/additionalProperties/properties/ipFamilies/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.ipFamilies.items.type,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilies.items,data:data258};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if(!((data258 === "IPv4") || (data258 === "IPv6"))){
const err592 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilies/" + i44,schemaPath:"#/properties/services/additionalProperties/properties/ipFamilies/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.ipFamilies.items.enum},schema:schema0.properties.services.additionalProperties.properties.ipFamilies.items.enum,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilies.items,data:data258};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
}
else {
const err593 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilies",schemaPath:"#/properties/services/additionalProperties/properties/ipFamilies/type",keyword:"type",params:{type: "array"},schema:schema0.properties.services.additionalProperties.properties.ipFamilies.type,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilies,data:data257};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data251.ipFamilyPolicy !== undefined){
let data259 = data251.ipFamilyPolicy;
if(typeof data259 !== "string"){
const err594 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilyPolicy",schemaPath:"#/properties/services/additionalProperties/properties/ipFamilyPolicy/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.ipFamilyPolicy.type,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilyPolicy,data:data259};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
if(!(((data259 === "SingleStack") || (data259 === "PreferDualStack")) || (data259 === "RequireDualStack"))){
const err595 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilyPolicy",schemaPath:"#/properties/services/additionalProperties/properties/ipFamilyPolicy/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.ipFamilyPolicy.enum},schema:schema0.properties.services.additionalProperties.properties.ipFamilyPolicy.enum,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilyPolicy,data:data259};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data251.selector !== undefined){
let data260 = data251.selector;
if((!(data260 && typeof data260 == "object" && !Array.isArray(data260))) && (data260 !== null)){
const err596 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/selector",schemaPath:"#/properties/services/additionalProperties/properties/selector/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.selector.type},schema:schema0.properties.services.additionalProperties.properties.selector.type,parentSchema:schema0.properties.services.additionalProperties.properties.selector,data:data260};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
for(const key79 in data260){
const _errs604 = errors;
if(typeof key79 === "string"){
if(!pattern3.test(key79)){
const err597 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/selector",schemaPath:"#/properties/services/additionalProperties/properties/selector/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.services.additionalProperties.properties.selector.propertyNames,data:key79,propertyName:key79};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
var valid168 = _errs604 === errors;
if(!valid168){
const err598 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/selector",schemaPath:"#/properties/services/additionalProperties/properties/selector/propertyNames",keyword:"propertyNames",params:{propertyName: key79},schema:schema0.properties.services.additionalProperties.properties.selector.propertyNames,parentSchema:schema0.properties.services.additionalProperties.properties.selector,data:data260};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
for(const key80 in data260){
let data261 = data260[key80];
if(typeof data261 === "string"){
if(!pattern4.test(data261)){
const err599 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/selector/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/selector/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.services.additionalProperties.properties.selector.additionalProperties,data:data261};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
else {
const err600 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/selector/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/selector/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.selector.additionalProperties.type,parentSchema:schema0.properties.services.additionalProperties.properties.selector.additionalProperties,data:data261};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
}
}
if(data251.sessionAffinity !== undefined){
let data262 = data251.sessionAffinity;
if(typeof data262 !== "string"){
const err601 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinity",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinity/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.sessionAffinity.type,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinity,data:data262};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if(!((data262 === "None") || (data262 === "ClientIP"))){
const err602 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinity",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinity/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.sessionAffinity.enum},schema:schema0.properties.services.additionalProperties.properties.sessionAffinity.enum,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinity,data:data262};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data251.sessionAffinityConfig !== undefined){
let data263 = data251.sessionAffinityConfig;
if((!(data263 && typeof data263 == "object" && !Array.isArray(data263))) && (data263 !== null)){
const err603 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.type},schema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.type,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig,data:data263};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
for(const key81 in data263){
if(!(key81 === "clientIP")){
const err604 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},schema:false,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig,data:data263};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data263.clientIP !== undefined){
let data264 = data263.clientIP;
if((!(data264 && typeof data264 == "object" && !Array.isArray(data264))) && (data264 !== null)){
const err605 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig/clientIP",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/properties/clientIP/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.type},schema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.type,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP,data:data264};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
for(const key82 in data264){
if(!(key82 === "timeoutSeconds")){
const err606 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig/clientIP",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/properties/clientIP/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},schema:false,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP,data:data264};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data264.timeoutSeconds !== undefined){
let data265 = data264.timeoutSeconds;
if(!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))){
const err607 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig/clientIP/timeoutSeconds",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/properties/clientIP/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds.type,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds,data:data265};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
if((typeof data265 == "number") && (isFinite(data265))){
if(data265 > 86400 || isNaN(data265)){
const err608 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig/clientIP/timeoutSeconds",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/properties/clientIP/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds,data:data265};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if(data265 < 1 || isNaN(data265)){
const err609 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig/clientIP/timeoutSeconds",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/properties/clientIP/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds,data:data265};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
}
}
}
}
}
if(data251.externalName !== undefined){
let data266 = data251.externalName;
if(typeof data266 === "string"){
if(func1(data266) > 253){
const err610 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalName",schemaPath:"#/properties/services/additionalProperties/properties/externalName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.services.additionalProperties.properties.externalName,data:data266};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
if(!pattern82.test(data266)){
const err611 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalName",schemaPath:"#/properties/services/additionalProperties/properties/externalName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\.?$"},schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\.?$",parentSchema:schema0.properties.services.additionalProperties.properties.externalName,data:data266};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
else {
const err612 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalName",schemaPath:"#/properties/services/additionalProperties/properties/externalName/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.externalName.type,parentSchema:schema0.properties.services.additionalProperties.properties.externalName,data:data266};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data251.externalIPs !== undefined){
let data267 = data251.externalIPs;
if((!(Array.isArray(data267))) && (data267 !== null)){
const err613 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalIPs",schemaPath:"#/properties/services/additionalProperties/properties/externalIPs/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.externalIPs.type},schema:schema0.properties.services.additionalProperties.properties.externalIPs.type,parentSchema:schema0.properties.services.additionalProperties.properties.externalIPs,data:data267};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if(Array.isArray(data267)){
const len45 = data267.length;
for(let i45=0; i45<len45; i45++){
let data268 = data267[i45];
if(typeof data268 !== "string"){
const err614 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalIPs/" + i45,schemaPath:"#/properties/services/additionalProperties/properties/externalIPs/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.externalIPs.items.type,parentSchema:schema0.properties.services.additionalProperties.properties.externalIPs.items,data:data268};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
}
}
if(data251.internalTrafficPolicy !== undefined){
let data269 = data251.internalTrafficPolicy;
if(typeof data269 !== "string"){
const err615 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/internalTrafficPolicy",schemaPath:"#/properties/services/additionalProperties/properties/internalTrafficPolicy/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.internalTrafficPolicy.type,parentSchema:schema0.properties.services.additionalProperties.properties.internalTrafficPolicy,data:data269};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
if(!((data269 === "Cluster") || (data269 === "Local"))){
const err616 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/internalTrafficPolicy",schemaPath:"#/properties/services/additionalProperties/properties/internalTrafficPolicy/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.internalTrafficPolicy.enum},schema:schema0.properties.services.additionalProperties.properties.internalTrafficPolicy.enum,parentSchema:schema0.properties.services.additionalProperties.properties.internalTrafficPolicy,data:data269};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data251.externalTrafficPolicy !== undefined){
let data270 = data251.externalTrafficPolicy;
if(typeof data270 !== "string"){
const err617 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalTrafficPolicy",schemaPath:"#/properties/services/additionalProperties/properties/externalTrafficPolicy/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.externalTrafficPolicy.type,parentSchema:schema0.properties.services.additionalProperties.properties.externalTrafficPolicy,data:data270};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
if(!((data270 === "Cluster") || (data270 === "Local"))){
const err618 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalTrafficPolicy",schemaPath:"#/properties/services/additionalProperties/properties/externalTrafficPolicy/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.externalTrafficPolicy.enum},schema:schema0.properties.services.additionalProperties.properties.externalTrafficPolicy.enum,parentSchema:schema0.properties.services.additionalProperties.properties.externalTrafficPolicy,data:data270};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
if(data251.publishNotReadyAddresses !== undefined){
let data271 = data251.publishNotReadyAddresses;
if(typeof data271 !== "boolean"){
const err619 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/publishNotReadyAddresses",schemaPath:"#/properties/services/additionalProperties/properties/publishNotReadyAddresses/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.services.additionalProperties.properties.publishNotReadyAddresses.type,parentSchema:schema0.properties.services.additionalProperties.properties.publishNotReadyAddresses,data:data271};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data251.ports !== undefined){
let data272 = data251.ports;
if((!(Array.isArray(data272))) && (data272 !== null)){
const err620 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports",schemaPath:"#/properties/services/additionalProperties/properties/ports/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.ports.type},schema:schema0.properties.services.additionalProperties.properties.ports.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports,data:data272};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
if(Array.isArray(data272)){
const len46 = data272.length;
for(let i46=0; i46<len46; i46++){
let data273 = data272[i46];
if(((!(data273 && typeof data273 == "object" && !Array.isArray(data273))) && (!(((typeof data273 == "number") && (!(data273 % 1) && !isNaN(data273))) && (isFinite(data273))))) && (typeof data273 !== "string")){
const err621 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.ports.items.type},schema:schema0.properties.services.additionalProperties.properties.ports.items.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data273};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
if((typeof data273 == "number") && (isFinite(data273))){
if(data273 > 65535 || isNaN(data273)){
const err622 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data273};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
if(data273 < 1 || isNaN(data273)){
const err623 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data273};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(typeof data273 === "string"){
if(!pattern83.test(data273)){
const err624 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}(:[a-z0-9-]+)?(/(TCP|UDP|SCTP))?$"},schema:"^[1-9][0-9]{0,4}(:[a-z0-9-]+)?(/(TCP|UDP|SCTP))?$",parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data273};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
if(data273.port === undefined){
const err625 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.services.additionalProperties.properties.ports.items.required,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data273};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
for(const key83 in data273){
if(!((((((key83 === "name") || (key83 === "protocol")) || (key83 === "port")) || (key83 === "targetPort")) || (key83 === "nodePort")) || (key83 === "appProtocol"))){
const err626 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},schema:false,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data273};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data273.name !== undefined){
let data274 = data273.name;
if(typeof data274 === "string"){
if(func1(data274) > 63){
const err627 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/name",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.name,data:data274};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
if(!pattern0.test(data274)){
const err628 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/name",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.name,data:data274};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
else {
const err629 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/name",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.name.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.name,data:data274};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data273.protocol !== undefined){
let data275 = data273.protocol;
if(typeof data275 !== "string"){
const err630 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/protocol",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.protocol,data:data275};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
if(!(((data275 === "TCP") || (data275 === "UDP")) || (data275 === "SCTP"))){
const err631 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/protocol",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.ports.items.properties.protocol.enum},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.protocol,data:data275};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
if(data273.port !== undefined){
let data276 = data273.port;
if(!(((typeof data276 == "number") && (!(data276 % 1) && !isNaN(data276))) && (isFinite(data276)))){
const err632 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/port",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.port.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.port,data:data276};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
if((typeof data276 == "number") && (isFinite(data276))){
if(data276 > 65535 || isNaN(data276)){
const err633 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/port",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.port,data:data276};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
if(data276 < 1 || isNaN(data276)){
const err634 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/port",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.port,data:data276};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
}
if(data273.targetPort !== undefined){
let data277 = data273.targetPort;
if((!(((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277))) && (isFinite(data277)))) && (typeof data277 !== "string")){
const err635 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/targetPort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/targetPort/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort.type},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort,data:data277};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
if((typeof data277 == "number") && (isFinite(data277))){
if(data277 > 65535 || isNaN(data277)){
const err636 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/targetPort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/targetPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort,data:data277};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
if(data277 < 1 || isNaN(data277)){
const err637 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/targetPort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/targetPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort,data:data277};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(typeof data277 === "string"){
if(func1(data277) > 15){
const err638 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/targetPort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/targetPort/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort,data:data277};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
if(!pattern85.test(data277)){
const err639 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/targetPort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/targetPort/pattern",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort,data:data277};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
}
if(data273.nodePort !== undefined){
let data278 = data273.nodePort;
if(!(((typeof data278 == "number") && (!(data278 % 1) && !isNaN(data278))) && (isFinite(data278)))){
const err640 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/nodePort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/nodePort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.nodePort.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.nodePort,data:data278};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
if((typeof data278 == "number") && (isFinite(data278))){
if(data278 > 32767 || isNaN(data278)){
const err641 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/nodePort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/nodePort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},schema:32767,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.nodePort,data:data278};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
if(data278 < 30000 || isNaN(data278)){
const err642 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/nodePort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/nodePort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000},schema:30000,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.nodePort,data:data278};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
}
if(data273.appProtocol !== undefined){
let data279 = data273.appProtocol;
if(typeof data279 !== "string"){
const err643 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/appProtocol",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/appProtocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.appProtocol.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.appProtocol,data:data279};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
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
const err644 = {instancePath:instancePath+"/services/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema0.properties.services.additionalProperties.type,parentSchema:schema0.properties.services.additionalProperties,data:data251};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
}
}
if(data.policies !== undefined){
let data280 = data.policies;
if((!(data280 && typeof data280 == "object" && !Array.isArray(data280))) && (data280 !== null)){
const err645 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema0.properties.policies.type},schema:schema0.properties.policies.type,parentSchema:schema0.properties.policies,data:data280};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
for(const key84 in data280){
const _errs649 = errors;
if(typeof key84 === "string"){
if(!pattern86.test(key84)){
const err646 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},schema:"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:schema0.properties.policies.propertyNames,data:key84,propertyName:key84};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
var valid177 = _errs649 === errors;
if(!valid177){
const err647 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/propertyNames",keyword:"propertyNames",params:{propertyName: key84},schema:schema0.properties.policies.propertyNames,parentSchema:schema0.properties.policies,data:data280};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
for(const key85 in data280){
let data281 = data280[key85];
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
for(const key86 in data281){
if(!(((((key86 === "namespace") || (key86 === "podSelector")) || (key86 === "policyTypes")) || (key86 === "ingress")) || (key86 === "egress"))){
const err648 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},schema:false,parentSchema:schema0.properties.policies.additionalProperties,data:data281};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(data281.namespace !== undefined){
let data282 = data281.namespace;
if(typeof data282 === "string"){
if(func1(data282) > 63){
const err649 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/policies/additionalProperties/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.policies.additionalProperties.properties.namespace,data:data282};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
if(!pattern0.test(data282)){
const err650 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/policies/additionalProperties/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.namespace,data:data282};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
else {
const err651 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/policies/additionalProperties/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.namespace.type,parentSchema:schema0.properties.policies.additionalProperties.properties.namespace,data:data282};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
if(data281.podSelector !== undefined){
let data283 = data281.podSelector;
if((!(data283 && typeof data283 == "object" && !Array.isArray(data283))) && (data283 !== null)){
const err652 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.podSelector.type},schema:schema0.properties.policies.additionalProperties.properties.podSelector.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector,data:data283};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
for(const key87 in data283){
if(!((key87 === "matchLabels") || (key87 === "matchExpressions"))){
const err653 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector,data:data283};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
if(data283.matchLabels !== undefined){
let data284 = data283.matchLabels;
if((!(data284 && typeof data284 == "object" && !Array.isArray(data284))) && (data284 !== null)){
const err654 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchLabels/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.type},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels,data:data284};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
for(const key88 in data284){
const _errs661 = errors;
if(typeof key88 === "string"){
if(!pattern3.test(key88)){
const err655 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchLabels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.propertyNames,data:key88,propertyName:key88};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
var valid181 = _errs661 === errors;
if(!valid181){
const err656 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key88},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.propertyNames,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels,data:data284};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
for(const key89 in data284){
let data285 = data284[key89];
if(typeof data285 === "string"){
if(!pattern4.test(data285)){
const err657 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchLabels/" + key89.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.additionalProperties,data:data285};
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
const err658 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchLabels/" + key89.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.additionalProperties,data:data285};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
}
}
if(data283.matchExpressions !== undefined){
let data286 = data283.matchExpressions;
if((!(Array.isArray(data286))) && (data286 !== null)){
const err659 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.type},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions,data:data286};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
if(Array.isArray(data286)){
const len47 = data286.length;
for(let i47=0; i47<len47; i47++){
let data287 = data286[i47];
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
if(data287.key === undefined){
const err660 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items,data:data287};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
if(data287.operator === undefined){
const err661 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items,data:data287};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
for(const key90 in data287){
if(!(((key90 === "key") || (key90 === "operator")) || (key90 === "values"))){
const err662 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items,data:data287};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data287.key !== undefined){
let data288 = data287.key;
if(typeof data288 === "string"){
if(!pattern3.test(data288)){
const err663 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.key,data:data288};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
else {
const err664 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.key.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.key,data:data288};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data287.operator !== undefined){
let data289 = data287.operator;
if(typeof data289 !== "string"){
const err665 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.operator.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data289};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(!((((data289 === "In") || (data289 === "NotIn")) || (data289 === "Exists")) || (data289 === "DoesNotExist"))){
const err666 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.operator.enum},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.operator.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data289};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data287.values !== undefined){
let data290 = data287.values;
if((!(Array.isArray(data290))) && (data290 !== null)){
const err667 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47+"/values",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values.type},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values,data:data290};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
if(Array.isArray(data290)){
const len48 = data290.length;
for(let i48=0; i48<len48; i48++){
let data291 = data290[i48];
if(typeof data291 === "string"){
if(!pattern4.test(data291)){
const err668 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47+"/values/" + i48,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data291};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
else {
const err669 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47+"/values/" + i48,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data291};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
}
}
}
else {
const err670 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items,data:data287};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
}
}
}
}
if(data281.policyTypes !== undefined){
let data292 = data281.policyTypes;
if((!(Array.isArray(data292))) && (data292 !== null)){
const err671 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/policyTypes",schemaPath:"#/properties/policies/additionalProperties/properties/policyTypes/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.policyTypes.type},schema:schema0.properties.policies.additionalProperties.properties.policyTypes.type,parentSchema:schema0.properties.policies.additionalProperties.properties.policyTypes,data:data292};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
if(Array.isArray(data292)){
const len49 = data292.length;
for(let i49=0; i49<len49; i49++){
let data293 = data292[i49];
if(typeof data293 !== "string"){
const err672 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/policyTypes/" + i49,schemaPath:"#/properties/policies/additionalProperties/properties/policyTypes/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.policyTypes.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.policyTypes.items,data:data293};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
if(!((data293 === "Ingress") || (data293 === "Egress"))){
const err673 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/policyTypes/" + i49,schemaPath:"#/properties/policies/additionalProperties/properties/policyTypes/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.policyTypes.items.enum},schema:schema0.properties.policies.additionalProperties.properties.policyTypes.items.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.policyTypes.items,data:data293};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
}
}
if(data281.ingress !== undefined){
let data294 = data281.ingress;
if((!(Array.isArray(data294))) && (data294 !== null)){
const err674 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress,data:data294};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if(Array.isArray(data294)){
const len50 = data294.length;
for(let i50=0; i50<len50; i50++){
let data295 = data294[i50];
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
for(const key91 in data295){
if(!((key91 === "from") || (key91 === "ports"))){
const err675 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items,data:data295};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data295.from !== undefined){
let data296 = data295.from;
if((!(Array.isArray(data296))) && (data296 !== null)){
const err676 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from,data:data296};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
if(Array.isArray(data296)){
const len51 = data296.length;
for(let i51=0; i51<len51; i51++){
let data297 = data296[i51];
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
for(const key92 in data297){
if(!(((key92 === "podSelector") || (key92 === "namespaceSelector")) || (key92 === "ipBlock"))){
const err677 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items,data:data297};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data297.podSelector !== undefined){
let data298 = data297.podSelector;
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
for(const key93 in data298){
if(!((key93 === "matchLabels") || (key93 === "matchExpressions"))){
const err678 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector,data:data298};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data298.matchLabels !== undefined){
let data299 = data298.matchLabels;
if((!(data299 && typeof data299 == "object" && !Array.isArray(data299))) && (data299 !== null)){
const err679 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels,data:data299};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
for(const key94 in data299){
const _errs697 = errors;
if(typeof key94 === "string"){
if(!pattern3.test(key94)){
const err680 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.propertyNames,data:key94,propertyName:key94};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
var valid197 = _errs697 === errors;
if(!valid197){
const err681 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key94},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.propertyNames,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels,data:data299};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
for(const key95 in data299){
let data300 = data299[key95];
if(typeof data300 === "string"){
if(!pattern4.test(data300)){
const err682 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchLabels/" + key95.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.additionalProperties,data:data300};
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
const err683 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchLabels/" + key95.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.additionalProperties,data:data300};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
}
}
if(data298.matchExpressions !== undefined){
let data301 = data298.matchExpressions;
if((!(Array.isArray(data301))) && (data301 !== null)){
const err684 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions,data:data301};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
if(Array.isArray(data301)){
const len52 = data301.length;
for(let i52=0; i52<len52; i52++){
let data302 = data301[i52];
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
if(data302.key === undefined){
const err685 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items,data:data302};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
if(data302.operator === undefined){
const err686 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items,data:data302};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
for(const key96 in data302){
if(!(((key96 === "key") || (key96 === "operator")) || (key96 === "values"))){
const err687 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items,data:data302};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
if(data302.key !== undefined){
let data303 = data302.key;
if(typeof data303 === "string"){
if(!pattern3.test(data303)){
const err688 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.key,data:data303};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
else {
const err689 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.key.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.key,data:data303};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
if(data302.operator !== undefined){
let data304 = data302.operator;
if(typeof data304 !== "string"){
const err690 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data304};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
if(!((((data304 === "In") || (data304 === "NotIn")) || (data304 === "Exists")) || (data304 === "DoesNotExist"))){
const err691 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator.enum},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data304};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
if(data302.values !== undefined){
let data305 = data302.values;
if((!(Array.isArray(data305))) && (data305 !== null)){
const err692 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52+"/values",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values,data:data305};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
if(Array.isArray(data305)){
const len53 = data305.length;
for(let i53=0; i53<len53; i53++){
let data306 = data305[i53];
if(typeof data306 === "string"){
if(!pattern4.test(data306)){
const err693 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52+"/values/" + i53,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data306};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
else {
const err694 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52+"/values/" + i53,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data306};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
}
}
}
else {
const err695 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items,data:data302};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
}
}
}
else {
const err696 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector,data:data298};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data297.namespaceSelector !== undefined){
let data307 = data297.namespaceSelector;
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
for(const key97 in data307){
if(!((key97 === "matchLabels") || (key97 === "matchExpressions"))){
const err697 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector,data:data307};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
if(data307.matchLabels !== undefined){
let data308 = data307.matchLabels;
if((!(data308 && typeof data308 == "object" && !Array.isArray(data308))) && (data308 !== null)){
const err698 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels,data:data308};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
for(const key98 in data308){
const _errs719 = errors;
if(typeof key98 === "string"){
if(!pattern3.test(key98)){
const err699 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.propertyNames,data:key98,propertyName:key98};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
var valid205 = _errs719 === errors;
if(!valid205){
const err700 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key98},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.propertyNames,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels,data:data308};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
for(const key99 in data308){
let data309 = data308[key99];
if(typeof data309 === "string"){
if(!pattern4.test(data309)){
const err701 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchLabels/" + key99.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.additionalProperties,data:data309};
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
const err702 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchLabels/" + key99.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.additionalProperties,data:data309};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
}
}
if(data307.matchExpressions !== undefined){
let data310 = data307.matchExpressions;
if((!(Array.isArray(data310))) && (data310 !== null)){
const err703 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions,data:data310};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
if(Array.isArray(data310)){
const len54 = data310.length;
for(let i54=0; i54<len54; i54++){
let data311 = data310[i54];
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
if(data311.key === undefined){
const err704 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items,data:data311};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
if(data311.operator === undefined){
const err705 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items,data:data311};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
for(const key100 in data311){
if(!(((key100 === "key") || (key100 === "operator")) || (key100 === "values"))){
const err706 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items,data:data311};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
if(data311.key !== undefined){
let data312 = data311.key;
if(typeof data312 === "string"){
if(!pattern3.test(data312)){
const err707 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key,data:data312};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
else {
const err708 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key,data:data312};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data311.operator !== undefined){
let data313 = data311.operator;
if(typeof data313 !== "string"){
const err709 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator,data:data313};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
if(!((((data313 === "In") || (data313 === "NotIn")) || (data313 === "Exists")) || (data313 === "DoesNotExist"))){
const err710 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.enum},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator,data:data313};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
if(data311.values !== undefined){
let data314 = data311.values;
if((!(Array.isArray(data314))) && (data314 !== null)){
const err711 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54+"/values",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values,data:data314};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
if(Array.isArray(data314)){
const len55 = data314.length;
for(let i55=0; i55<len55; i55++){
let data315 = data314[i55];
if(typeof data315 === "string"){
if(!pattern4.test(data315)){
const err712 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54+"/values/" + i55,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items,data:data315};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
else {
const err713 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54+"/values/" + i55,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items,data:data315};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
}
}
}
else {
const err714 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items,data:data311};
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
const err715 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector,data:data307};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
if(data297.ipBlock !== undefined){
let data316 = data297.ipBlock;
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
if(data316.cidr === undefined){
const err716 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/required",keyword:"required",params:{missingProperty: "cidr"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.required,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock,data:data316};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
for(const key101 in data316){
if(!((key101 === "cidr") || (key101 === "except"))){
const err717 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock,data:data316};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
if(data316.cidr !== undefined){
let data317 = data316.cidr;
if(typeof data317 !== "string"){
const err718 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/ipBlock/cidr",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/properties/cidr/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.cidr.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.cidr,data:data317};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
if(data316.except !== undefined){
let data318 = data316.except;
if((!(Array.isArray(data318))) && (data318 !== null)){
const err719 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/ipBlock/except",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/properties/except/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except,data:data318};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
if(Array.isArray(data318)){
const len56 = data318.length;
for(let i56=0; i56<len56; i56++){
let data319 = data318[i56];
if(typeof data319 !== "string"){
const err720 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/ipBlock/except/" + i56,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/properties/except/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except.items,data:data319};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
}
}
}
else {
const err721 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock,data:data316};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
}
else {
const err722 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items,data:data297};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
}
}
if(data295.ports !== undefined){
let data320 = data295.ports;
if((!(Array.isArray(data320))) && (data320 !== null)){
const err723 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports,data:data320};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
if(Array.isArray(data320)){
const len57 = data320.length;
for(let i57=0; i57<len57; i57++){
let data321 = data320[i57];
if(data321 && typeof data321 == "object" && !Array.isArray(data321)){
for(const key102 in data321){
if(!(((key102 === "protocol") || (key102 === "port")) || (key102 === "endPort"))){
const err724 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items,data:data321};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
if(data321.protocol !== undefined){
let data322 = data321.protocol;
if(typeof data322 !== "string"){
const err725 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/protocol",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.protocol,data:data322};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
if(!(((data322 === "TCP") || (data322 === "UDP")) || (data322 === "SCTP"))){
const err726 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/protocol",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.protocol.enum},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.protocol,data:data322};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
if(data321.port !== undefined){
let data323 = data321.port;
if((!(((typeof data323 == "number") && (!(data323 % 1) && !isNaN(data323))) && (isFinite(data323)))) && (typeof data323 !== "string")){
const err727 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/port/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port,data:data323};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
if((typeof data323 == "number") && (isFinite(data323))){
if(data323 > 65535 || isNaN(data323)){
const err728 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port,data:data323};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
if(data323 < 1 || isNaN(data323)){
const err729 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port,data:data323};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
if(typeof data323 === "string"){
if(func1(data323) > 15){
const err730 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port,data:data323};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
if(!pattern85.test(data323)){
const err731 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/port/pattern",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port,data:data323};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
}
if(data321.endPort !== undefined){
let data324 = data321.endPort;
if(!(((typeof data324 == "number") && (!(data324 % 1) && !isNaN(data324))) && (isFinite(data324)))){
const err732 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/endPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.endPort.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.endPort,data:data324};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
if((typeof data324 == "number") && (isFinite(data324))){
if(data324 > 65535 || isNaN(data324)){
const err733 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/endPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.endPort,data:data324};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
if(data324 < 1 || isNaN(data324)){
const err734 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/endPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.endPort,data:data324};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
}
}
else {
const err735 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items,data:data321};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
}
}
}
else {
const err736 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items,data:data295};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
}
}
if(data281.egress !== undefined){
let data325 = data281.egress;
if((!(Array.isArray(data325))) && (data325 !== null)){
const err737 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress",schemaPath:"#/properties/policies/additionalProperties/properties/egress/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.type},schema:schema0.properties.policies.additionalProperties.properties.egress.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress,data:data325};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
if(Array.isArray(data325)){
const len58 = data325.length;
for(let i58=0; i58<len58; i58++){
let data326 = data325[i58];
if(data326 && typeof data326 == "object" && !Array.isArray(data326)){
for(const key103 in data326){
if(!((key103 === "to") || (key103 === "ports"))){
const err738 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items,data:data326};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
if(data326.to !== undefined){
let data327 = data326.to;
if((!(Array.isArray(data327))) && (data327 !== null)){
const err739 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to,data:data327};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
if(Array.isArray(data327)){
const len59 = data327.length;
for(let i59=0; i59<len59; i59++){
let data328 = data327[i59];
if(data328 && typeof data328 == "object" && !Array.isArray(data328)){
for(const key104 in data328){
if(!(((key104 === "podSelector") || (key104 === "namespaceSelector")) || (key104 === "ipBlock"))){
const err740 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items,data:data328};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
if(data328.podSelector !== undefined){
let data329 = data328.podSelector;
if(data329 && typeof data329 == "object" && !Array.isArray(data329)){
for(const key105 in data329){
if(!((key105 === "matchLabels") || (key105 === "matchExpressions"))){
const err741 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector,data:data329};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
if(data329.matchLabels !== undefined){
let data330 = data329.matchLabels;
if((!(data330 && typeof data330 == "object" && !Array.isArray(data330))) && (data330 !== null)){
const err742 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels,data:data330};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
if(data330 && typeof data330 == "object" && !Array.isArray(data330)){
for(const key106 in data330){
const _errs771 = errors;
if(typeof key106 === "string"){
if(!pattern3.test(key106)){
const err743 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.propertyNames,data:key106,propertyName:key106};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
var valid225 = _errs771 === errors;
if(!valid225){
const err744 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key106},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.propertyNames,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels,data:data330};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
for(const key107 in data330){
let data331 = data330[key107];
if(typeof data331 === "string"){
if(!pattern4.test(data331)){
const err745 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchLabels/" + key107.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.additionalProperties,data:data331};
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
const err746 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchLabels/" + key107.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.additionalProperties,data:data331};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
}
}
if(data329.matchExpressions !== undefined){
let data332 = data329.matchExpressions;
if((!(Array.isArray(data332))) && (data332 !== null)){
const err747 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions,data:data332};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
if(Array.isArray(data332)){
const len60 = data332.length;
for(let i60=0; i60<len60; i60++){
let data333 = data332[i60];
if(data333 && typeof data333 == "object" && !Array.isArray(data333)){
if(data333.key === undefined){
const err748 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items,data:data333};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
if(data333.operator === undefined){
const err749 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items,data:data333};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
for(const key108 in data333){
if(!(((key108 === "key") || (key108 === "operator")) || (key108 === "values"))){
const err750 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items,data:data333};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
if(data333.key !== undefined){
let data334 = data333.key;
if(typeof data334 === "string"){
if(!pattern3.test(data334)){
const err751 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.key,data:data334};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
else {
const err752 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.key.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.key,data:data334};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
if(data333.operator !== undefined){
let data335 = data333.operator;
if(typeof data335 !== "string"){
const err753 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data335};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
if(!((((data335 === "In") || (data335 === "NotIn")) || (data335 === "Exists")) || (data335 === "DoesNotExist"))){
const err754 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator.enum},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data335};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
if(data333.values !== undefined){
let data336 = data333.values;
if((!(Array.isArray(data336))) && (data336 !== null)){
const err755 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60+"/values",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values,data:data336};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
if(Array.isArray(data336)){
const len61 = data336.length;
for(let i61=0; i61<len61; i61++){
let data337 = data336[i61];
if(typeof data337 === "string"){
if(!pattern4.test(data337)){
const err756 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60+"/values/" + i61,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data337};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
else {
const err757 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60+"/values/" + i61,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data337};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
}
}
}
else {
const err758 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items,data:data333};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
}
}
}
else {
const err759 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector,data:data329};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
if(data328.namespaceSelector !== undefined){
let data338 = data328.namespaceSelector;
if(data338 && typeof data338 == "object" && !Array.isArray(data338)){
for(const key109 in data338){
if(!((key109 === "matchLabels") || (key109 === "matchExpressions"))){
const err760 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector,data:data338};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
if(data338.matchLabels !== undefined){
let data339 = data338.matchLabels;
if((!(data339 && typeof data339 == "object" && !Array.isArray(data339))) && (data339 !== null)){
const err761 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels,data:data339};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
for(const key110 in data339){
const _errs793 = errors;
if(typeof key110 === "string"){
if(!pattern3.test(key110)){
const err762 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.propertyNames,data:key110,propertyName:key110};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
var valid233 = _errs793 === errors;
if(!valid233){
const err763 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key110},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.propertyNames,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels,data:data339};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
for(const key111 in data339){
let data340 = data339[key111];
if(typeof data340 === "string"){
if(!pattern4.test(data340)){
const err764 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchLabels/" + key111.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.additionalProperties,data:data340};
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
const err765 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchLabels/" + key111.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.additionalProperties,data:data340};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
}
}
if(data338.matchExpressions !== undefined){
let data341 = data338.matchExpressions;
if((!(Array.isArray(data341))) && (data341 !== null)){
const err766 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions,data:data341};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
if(Array.isArray(data341)){
const len62 = data341.length;
for(let i62=0; i62<len62; i62++){
let data342 = data341[i62];
if(data342 && typeof data342 == "object" && !Array.isArray(data342)){
if(data342.key === undefined){
const err767 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items,data:data342};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
if(data342.operator === undefined){
const err768 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items,data:data342};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
for(const key112 in data342){
if(!(((key112 === "key") || (key112 === "operator")) || (key112 === "values"))){
const err769 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items,data:data342};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
if(data342.key !== undefined){
let data343 = data342.key;
if(typeof data343 === "string"){
if(!pattern3.test(data343)){
const err770 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key,data:data343};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
else {
const err771 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key,data:data343};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
if(data342.operator !== undefined){
let data344 = data342.operator;
if(typeof data344 !== "string"){
const err772 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator,data:data344};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
if(!((((data344 === "In") || (data344 === "NotIn")) || (data344 === "Exists")) || (data344 === "DoesNotExist"))){
const err773 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.enum},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator,data:data344};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
if(data342.values !== undefined){
let data345 = data342.values;
if((!(Array.isArray(data345))) && (data345 !== null)){
const err774 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62+"/values",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values,data:data345};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
if(Array.isArray(data345)){
const len63 = data345.length;
for(let i63=0; i63<len63; i63++){
let data346 = data345[i63];
if(typeof data346 === "string"){
if(!pattern4.test(data346)){
const err775 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62+"/values/" + i63,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items,data:data346};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
else {
const err776 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62+"/values/" + i63,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items,data:data346};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
}
}
}
else {
const err777 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items,data:data342};
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
const err778 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector,data:data338};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data328.ipBlock !== undefined){
let data347 = data328.ipBlock;
if(data347 && typeof data347 == "object" && !Array.isArray(data347)){
if(data347.cidr === undefined){
const err779 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/required",keyword:"required",params:{missingProperty: "cidr"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.required,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock,data:data347};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
for(const key113 in data347){
if(!((key113 === "cidr") || (key113 === "except"))){
const err780 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock,data:data347};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
if(data347.cidr !== undefined){
let data348 = data347.cidr;
if(typeof data348 !== "string"){
const err781 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/ipBlock/cidr",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/properties/cidr/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.cidr.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.cidr,data:data348};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
if(data347.except !== undefined){
let data349 = data347.except;
if((!(Array.isArray(data349))) && (data349 !== null)){
const err782 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/ipBlock/except",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/properties/except/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.except.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.except.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.except,data:data349};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
if(Array.isArray(data349)){
const len64 = data349.length;
for(let i64=0; i64<len64; i64++){
let data350 = data349[i64];
if(typeof data350 !== "string"){
const err783 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/ipBlock/except/" + i64,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/properties/except/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.except.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.except.items,data:data350};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
}
}
}
else {
const err784 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock,data:data347};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
}
else {
const err785 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items,data:data328};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
}
}
if(data326.ports !== undefined){
let data351 = data326.ports;
if((!(Array.isArray(data351))) && (data351 !== null)){
const err786 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports,data:data351};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
if(Array.isArray(data351)){
const len65 = data351.length;
for(let i65=0; i65<len65; i65++){
let data352 = data351[i65];
if(data352 && typeof data352 == "object" && !Array.isArray(data352)){
for(const key114 in data352){
if(!(((key114 === "protocol") || (key114 === "port")) || (key114 === "endPort"))){
const err787 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items,data:data352};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
if(data352.protocol !== undefined){
let data353 = data352.protocol;
if(typeof data353 !== "string"){
const err788 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/protocol",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.protocol,data:data353};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
if(!(((data353 === "TCP") || (data353 === "UDP")) || (data353 === "SCTP"))){
const err789 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/protocol",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.protocol.enum},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.protocol,data:data353};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
if(data352.port !== undefined){
let data354 = data352.port;
if((!(((typeof data354 == "number") && (!(data354 % 1) && !isNaN(data354))) && (isFinite(data354)))) && (typeof data354 !== "string")){
const err790 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/port/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port,data:data354};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
if((typeof data354 == "number") && (isFinite(data354))){
if(data354 > 65535 || isNaN(data354)){
const err791 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port,data:data354};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
if(data354 < 1 || isNaN(data354)){
const err792 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port,data:data354};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
if(typeof data354 === "string"){
if(func1(data354) > 15){
const err793 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port,data:data354};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
if(!pattern85.test(data354)){
const err794 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/port/pattern",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port,data:data354};
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
if(data352.endPort !== undefined){
let data355 = data352.endPort;
if(!(((typeof data355 == "number") && (!(data355 % 1) && !isNaN(data355))) && (isFinite(data355)))){
const err795 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/endPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.endPort.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.endPort,data:data355};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
if((typeof data355 == "number") && (isFinite(data355))){
if(data355 > 65535 || isNaN(data355)){
const err796 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/endPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.endPort,data:data355};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
if(data355 < 1 || isNaN(data355)){
const err797 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/endPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.endPort,data:data355};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
}
}
else {
const err798 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items,data:data352};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
}
}
}
else {
const err799 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items,data:data326};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
}
}
}
else {
const err800 = {instancePath:instancePath+"/policies/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties,data:data281};
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
}
if(data.manifests !== undefined){
let data356 = data.manifests;
if((!(Array.isArray(data356))) && (data356 !== null)){
const err801 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: schema0.properties.manifests.type},schema:schema0.properties.manifests.type,parentSchema:schema0.properties.manifests,data:data356};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
if(Array.isArray(data356)){
const len66 = data356.length;
for(let i66=0; i66<len66; i66++){
let data357 = data356[i66];
if(typeof data357 !== "string"){
const err802 = {instancePath:instancePath+"/manifests/" + i66,schemaPath:"#/properties/manifests/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.manifests.items.type,parentSchema:schema0.properties.manifests.items,data:data357};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
}
}
}
if(data.publish !== undefined){
let data358 = data.publish;
if((!(Array.isArray(data358))) && (data358 !== null)){
const err803 = {instancePath:instancePath+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type: schema0.properties.publish.type},schema:schema0.properties.publish.type,parentSchema:schema0.properties.publish,data:data358};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
if(Array.isArray(data358)){
const len67 = data358.length;
for(let i67=0; i67<len67; i67++){
let data359 = data358[i67];
if((typeof data359 !== "string") && (!(data359 && typeof data359 == "object" && !Array.isArray(data359)))){
const err804 = {instancePath:instancePath+"/publish/" + i67,schemaPath:"#/properties/publish/items/type",keyword:"type",params:{type: schema0.properties.publish.items.type},schema:schema0.properties.publish.items.type,parentSchema:schema0.properties.publish.items,data:data359};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
if(data359 && typeof data359 == "object" && !Array.isArray(data359)){
if(data359.to === undefined){
const err805 = {instancePath:instancePath+"/publish/" + i67,schemaPath:"#/properties/publish/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema0.properties.publish.items.required,parentSchema:schema0.properties.publish.items,data:data359};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
if(data359.port === undefined){
const err806 = {instancePath:instancePath+"/publish/" + i67,schemaPath:"#/properties/publish/items/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.publish.items.required,parentSchema:schema0.properties.publish.items,data:data359};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
for(const key115 in data359){
if(!((((key115 === "to") || (key115 === "port")) || (key115 === "targetPort")) || (key115 === "address"))){
const err807 = {instancePath:instancePath+"/publish/" + i67,schemaPath:"#/properties/publish/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115},schema:false,parentSchema:schema0.properties.publish.items,data:data359};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
if(data359.to !== undefined){
let data360 = data359.to;
if(typeof data360 !== "string"){
const err808 = {instancePath:instancePath+"/publish/" + i67+"/to",schemaPath:"#/properties/publish/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema0.properties.publish.items.properties.to.type,parentSchema:schema0.properties.publish.items.properties.to,data:data360};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
if(data359.port !== undefined){
let data361 = data359.port;
if(!(((typeof data361 == "number") && (!(data361 % 1) && !isNaN(data361))) && (isFinite(data361)))){
const err809 = {instancePath:instancePath+"/publish/" + i67+"/port",schemaPath:"#/properties/publish/items/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.publish.items.properties.port.type,parentSchema:schema0.properties.publish.items.properties.port,data:data361};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
if((typeof data361 == "number") && (isFinite(data361))){
if(data361 > 65535 || isNaN(data361)){
const err810 = {instancePath:instancePath+"/publish/" + i67+"/port",schemaPath:"#/properties/publish/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.publish.items.properties.port,data:data361};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
if(data361 < 1 || isNaN(data361)){
const err811 = {instancePath:instancePath+"/publish/" + i67+"/port",schemaPath:"#/properties/publish/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.publish.items.properties.port,data:data361};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
}
if(data359.targetPort !== undefined){
let data362 = data359.targetPort;
if((!(((typeof data362 == "number") && (!(data362 % 1) && !isNaN(data362))) && (isFinite(data362)))) && (typeof data362 !== "string")){
const err812 = {instancePath:instancePath+"/publish/" + i67+"/targetPort",schemaPath:"#/properties/publish/items/properties/targetPort/type",keyword:"type",params:{type: schema0.properties.publish.items.properties.targetPort.type},schema:schema0.properties.publish.items.properties.targetPort.type,parentSchema:schema0.properties.publish.items.properties.targetPort,data:data362};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
if((typeof data362 == "number") && (isFinite(data362))){
if(data362 > 65535 || isNaN(data362)){
const err813 = {instancePath:instancePath+"/publish/" + i67+"/targetPort",schemaPath:"#/properties/publish/items/properties/targetPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.publish.items.properties.targetPort,data:data362};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
if(data362 < 1 || isNaN(data362)){
const err814 = {instancePath:instancePath+"/publish/" + i67+"/targetPort",schemaPath:"#/properties/publish/items/properties/targetPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.publish.items.properties.targetPort,data:data362};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
if(typeof data362 === "string"){
if(func1(data362) > 15){
const err815 = {instancePath:instancePath+"/publish/" + i67+"/targetPort",schemaPath:"#/properties/publish/items/properties/targetPort/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.publish.items.properties.targetPort,data:data362};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
if(!pattern85.test(data362)){
const err816 = {instancePath:instancePath+"/publish/" + i67+"/targetPort",schemaPath:"#/properties/publish/items/properties/targetPort/pattern",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.publish.items.properties.targetPort,data:data362};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
}
if(data359.address !== undefined){
let data363 = data359.address;
if(typeof data363 !== "string"){
const err817 = {instancePath:instancePath+"/publish/" + i67+"/address",schemaPath:"#/properties/publish/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema0.properties.publish.items.properties.address.type,parentSchema:schema0.properties.publish.items.properties.address,data:data363};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
}
}
}
}
if(data.links !== undefined){
let data364 = data.links;
if((!(Array.isArray(data364))) && (data364 !== null)){
const err818 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: schema0.properties.links.type},schema:schema0.properties.links.type,parentSchema:schema0.properties.links,data:data364};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
if(Array.isArray(data364)){
const len68 = data364.length;
for(let i68=0; i68<len68; i68++){
let data365 = data364[i68];
if(data365 && typeof data365 == "object" && !Array.isArray(data365)){
if(data365.endpoints === undefined){
const err819 = {instancePath:instancePath+"/links/" + i68,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: "endpoints"},schema:schema0.properties.links.items.required,parentSchema:schema0.properties.links.items,data:data365};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
for(const key116 in data365){
if(!(((key116 === "endpoints") || (key116 === "addresses")) || (key116 === "mtu"))){
const err820 = {instancePath:instancePath+"/links/" + i68,schemaPath:"#/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116},schema:false,parentSchema:schema0.properties.links.items,data:data365};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
if(data365.endpoints !== undefined){
let data366 = data365.endpoints;
if(Array.isArray(data366)){
if(data366.length > 2){
const err821 = {instancePath:instancePath+"/links/" + i68+"/endpoints",schemaPath:"#/properties/links/items/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.endpoints,data:data366};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
if(data366.length < 2){
const err822 = {instancePath:instancePath+"/links/" + i68+"/endpoints",schemaPath:"#/properties/links/items/properties/endpoints/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.endpoints,data:data366};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
const len69 = data366.length;
for(let i69=0; i69<len69; i69++){
let data367 = data366[i69];
if(typeof data367 !== "string"){
const err823 = {instancePath:instancePath+"/links/" + i68+"/endpoints/" + i69,schemaPath:"#/properties/links/items/properties/endpoints/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.endpoints.items.type,parentSchema:schema0.properties.links.items.properties.endpoints.items,data:data367};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
}
else {
const err824 = {instancePath:instancePath+"/links/" + i68+"/endpoints",schemaPath:"#/properties/links/items/properties/endpoints/type",keyword:"type",params:{type: "array"},schema:schema0.properties.links.items.properties.endpoints.type,parentSchema:schema0.properties.links.items.properties.endpoints,data:data366};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
if(data365.addresses !== undefined){
let data368 = data365.addresses;
if(Array.isArray(data368)){
if(data368.length > 2){
const err825 = {instancePath:instancePath+"/links/" + i68+"/addresses",schemaPath:"#/properties/links/items/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.addresses,data:data368};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
if(data368.length < 2){
const err826 = {instancePath:instancePath+"/links/" + i68+"/addresses",schemaPath:"#/properties/links/items/properties/addresses/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.addresses,data:data368};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
const len70 = data368.length;
for(let i70=0; i70<len70; i70++){
let data369 = data368[i70];
if(typeof data369 !== "string"){
const err827 = {instancePath:instancePath+"/links/" + i68+"/addresses/" + i70,schemaPath:"#/properties/links/items/properties/addresses/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.addresses.items.type,parentSchema:schema0.properties.links.items.properties.addresses.items,data:data369};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
}
else {
const err828 = {instancePath:instancePath+"/links/" + i68+"/addresses",schemaPath:"#/properties/links/items/properties/addresses/type",keyword:"type",params:{type: "array"},schema:schema0.properties.links.items.properties.addresses.type,parentSchema:schema0.properties.links.items.properties.addresses,data:data368};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
if(data365.mtu !== undefined){
let data370 = data365.mtu;
if(!(((typeof data370 == "number") && (!(data370 % 1) && !isNaN(data370))) && (isFinite(data370)))){
const err829 = {instancePath:instancePath+"/links/" + i68+"/mtu",schemaPath:"#/properties/links/items/properties/mtu/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.links.items.properties.mtu.type,parentSchema:schema0.properties.links.items.properties.mtu,data:data370};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
if((typeof data370 == "number") && (isFinite(data370))){
if(data370 > 65535 || isNaN(data370)){
const err830 = {instancePath:instancePath+"/links/" + i68+"/mtu",schemaPath:"#/properties/links/items/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.links.items.properties.mtu,data:data370};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
if(data370 < 576 || isNaN(data370)){
const err831 = {instancePath:instancePath+"/links/" + i68+"/mtu",schemaPath:"#/properties/links/items/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},schema:576,parentSchema:schema0.properties.links.items.properties.mtu,data:data370};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
}
}
else {
const err832 = {instancePath:instancePath+"/links/" + i68,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.links.items.type,parentSchema:schema0.properties.links.items,data:data365};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
}
}
if(data.expect !== undefined){
let data371 = data.expect;
if((!(Array.isArray(data371))) && (data371 !== null)){
const err833 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: schema0.properties.expect.type},schema:schema0.properties.expect.type,parentSchema:schema0.properties.expect,data:data371};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
if(Array.isArray(data371)){
const len71 = data371.length;
for(let i71=0; i71<len71; i71++){
let data372 = data371[i71];
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
if(data372.from === undefined){
const err834 = {instancePath:instancePath+"/expect/" + i71,schemaPath:"#/properties/expect/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema0.properties.expect.items.required,parentSchema:schema0.properties.expect.items,data:data372};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
if(data372.to === undefined){
const err835 = {instancePath:instancePath+"/expect/" + i71,schemaPath:"#/properties/expect/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema0.properties.expect.items.required,parentSchema:schema0.properties.expect.items,data:data372};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
for(const key117 in data372){
if(!(((((key117 === "from") || (key117 === "to")) || (key117 === "port")) || (key117 === "protocol")) || (key117 === "reach"))){
const err836 = {instancePath:instancePath+"/expect/" + i71,schemaPath:"#/properties/expect/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117},schema:false,parentSchema:schema0.properties.expect.items,data:data372};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
if(data372.from !== undefined){
let data373 = data372.from;
if(typeof data373 !== "string"){
const err837 = {instancePath:instancePath+"/expect/" + i71+"/from",schemaPath:"#/properties/expect/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema0.properties.expect.items.properties.from.type,parentSchema:schema0.properties.expect.items.properties.from,data:data373};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data372.to !== undefined){
let data374 = data372.to;
if(typeof data374 !== "string"){
const err838 = {instancePath:instancePath+"/expect/" + i71+"/to",schemaPath:"#/properties/expect/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema0.properties.expect.items.properties.to.type,parentSchema:schema0.properties.expect.items.properties.to,data:data374};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
if(data372.port !== undefined){
let data375 = data372.port;
if(!(((typeof data375 == "number") && (!(data375 % 1) && !isNaN(data375))) && (isFinite(data375)))){
const err839 = {instancePath:instancePath+"/expect/" + i71+"/port",schemaPath:"#/properties/expect/items/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.expect.items.properties.port.type,parentSchema:schema0.properties.expect.items.properties.port,data:data375};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
if((typeof data375 == "number") && (isFinite(data375))){
if(data375 > 65535 || isNaN(data375)){
const err840 = {instancePath:instancePath+"/expect/" + i71+"/port",schemaPath:"#/properties/expect/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.expect.items.properties.port,data:data375};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
if(data375 < 1 || isNaN(data375)){
const err841 = {instancePath:instancePath+"/expect/" + i71+"/port",schemaPath:"#/properties/expect/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.expect.items.properties.port,data:data375};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
}
if(data372.protocol !== undefined){
let data376 = data372.protocol;
if(typeof data376 !== "string"){
const err842 = {instancePath:instancePath+"/expect/" + i71+"/protocol",schemaPath:"#/properties/expect/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.expect.items.properties.protocol.type,parentSchema:schema0.properties.expect.items.properties.protocol,data:data376};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
if(!((data376 === "tcp") || (data376 === "udp"))){
const err843 = {instancePath:instancePath+"/expect/" + i71+"/protocol",schemaPath:"#/properties/expect/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.expect.items.properties.protocol.enum},schema:schema0.properties.expect.items.properties.protocol.enum,parentSchema:schema0.properties.expect.items.properties.protocol,data:data376};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
if(data372.reach !== undefined){
let data377 = data372.reach;
if(typeof data377 !== "boolean"){
const err844 = {instancePath:instancePath+"/expect/" + i71+"/reach",schemaPath:"#/properties/expect/items/properties/reach/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.expect.items.properties.reach.type,parentSchema:schema0.properties.expect.items.properties.reach,data:data377};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
}
else {
const err845 = {instancePath:instancePath+"/expect/" + i71,schemaPath:"#/properties/expect/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.expect.items.type,parentSchema:schema0.properties.expect.items,data:data372};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
}
}
}
else {
const err846 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

